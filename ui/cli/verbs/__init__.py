"""One module a verb: `HELP`, `add(parser)`, `run(arguments, desk)`."""
