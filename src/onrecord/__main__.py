"""`python -m onrecord`: the command line, for where no command `onrecord` is on the path."""

from onrecord.cli import main

main()
