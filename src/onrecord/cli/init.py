"""`onrecord init`."""

from pathlib import Path

import click

from onrecord.authoring.new_projects import Step, first_files, write_step
from onrecord.cli.options import yes_option

__all__ = ["init"]

_DONE = {"create": "made", "append": "added to", "replace": "written anew"}
_ASKED = {"append": "Add to it", "replace": "Write it anew"}


@click.command()
@click.argument("path", type=click.Path(file_okay=False, path_type=Path), default=Path(), required=False)
@yes_option("Change the files that are there without asking.")
def init(path: Path, *, yes: bool) -> None:
    """Start a project in the folder PATH: settings, an example that passes, what editors, git and CI need.

    Files that are there are changed only after a yes, and facts never.
    """
    path.mkdir(parents=True, exist_ok=True)
    for step in first_files(path.resolve()):
        _take(path, step, yes=yes)
    click.echo(_next_steps(path))


def _take(path: Path, step: Step, *, yes: bool) -> None:
    if step.action == "keep":
        click.echo(f"  {step.path} is as it should be: it {step.why}")
    elif step.action == "leave":
        click.echo(f"  {step.path} is there and was left alone: {step.why}")
    elif step.action == "create" or yes or click.confirm(f"{step.path} is there. {_ASKED[step.action]}? It {step.why}"):
        write_step(path, step)
        click.echo(f"  {step.path} {_DONE[step.action]}: it {step.why}")
    else:
        click.echo(f"  {step.path} was left as it is")


def _next_steps(path: Path) -> str:
    where = "" if path == Path() else f"cd {path}\n    "
    return (
        "\nThe project is ready. To go on:\n"
        f"    {where}onrecord check                     # the example passes\n"
        "    onrecord source add article.txt    # take a source in\n"
        "    onrecord add                       # write down what it says\n"
        "    onrecord check                     # hold it to the source\n"
        "Then delete facts/example.yaml and seeds/example.txt."
    )
