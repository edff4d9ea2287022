"""The command `onrecord`: its subcommands, and the one place where the process exits."""

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module

import click

from onrecord.model.errors import ConfigurationError

__all__ = ["command_line", "main"]

_OBJECTS_BEFORE_COLLECTING = 50_000
"""How many objects are made before rings of them are looked for: at Python's 700 that is done a hundred times while a
command is imported, and takes a twentieth of a start."""

FAILS, UNUSABLE, NOTHING_TO_CHECK, INTERRUPTED = 1, 2, 3, 130

_COMMANDS = {
    "check": ("onrecord.cli.check", "check"),
    "report": ("onrecord.cli.check", "report"),
    "explain": ("onrecord.cli.explain", "explain"),
    "init": ("onrecord.cli.project_commands", "init"),
    "source": ("onrecord.cli.project_commands", "source"),
    "pin": ("onrecord.cli.project_commands", "pin"),
    "add": ("onrecord.cli.add.command", "add"),
    "locate": ("onrecord.cli.looking", "locate"),
    "suggest": ("onrecord.cli.looking", "suggest"),
    "coverage": ("onrecord.cli.looking", "coverage"),
    "mutate": ("onrecord.cli.mutate", "mutate_command"),
}


class _LazyGroup(click.Group):
    """A group that imports a command only when it is called or its help is shown."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - the library's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            ctx.fail(f"there is no command {cmd_name!r}; the commands are {', '.join(_COMMANDS)}")
        module, name = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(module), name)
        return command


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="onrecord", prog_name="onrecord")
def command_line() -> None:
    """Hold claims to the words of their sources, and the sources to each other."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit.

    Exit statuses: 0 nothing that fails; 1 findings that fail; 2 wrong usage or configuration, or an error of
    onrecord's own; 3 nothing to check; 130 interrupted.
    """
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)
    sys.exit(_run(arguments))


def _run(arguments: Sequence[str] | None) -> int:
    try:
        status = command_line.main(args=arguments, prog_name="onrecord", standalone_mode=False)
    except ConfigurationError as error:
        click.echo(f"onrecord: {error}", err=True)
        return UNUSABLE
    except click.ClickException as error:
        error.show()
        return UNUSABLE
    except (click.Abort, KeyboardInterrupt):
        click.echo("onrecord: stopped; nothing more was written", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - it outlives this function
        return 0
    except Exception as error:
        if os.environ.get("ONRECORD_TRACEBACK"):
            raise
        told = f"onrecord: an error of its own: {type(error).__name__}: {error}"
        click.echo(f"{told}\nPlease report it; ONRECORD_TRACEBACK=1 shows where it happened.", err=True)
        return UNUSABLE
    return status if isinstance(status, int) else 0
