import Glibc

exit(DeployProgram(arguments: CommandLine.arguments).run())
