using SwanOrchard.Tests.Fuzz;
using Xunit.Runner.InProc.SystemConsole;

// `fuzz` tries one target for as long as is asked; all else is the test runner's.
return args is ["fuzz", .. var rest]
    ? FuzzCommand.Run(rest)
    : await ConsoleRunner.Run(args);
