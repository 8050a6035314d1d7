using Xunit.Runner.InProc.SystemConsole;

// `install-browser` lets Playwright fetch a browser of its own, for machines whose system has none. All else is the test runner's.
return args is ["install-browser"]
    ? Microsoft.Playwright.Program.Main(["install", "--no-shell", "chromium"])
    : await ConsoleRunner.Run(args);
