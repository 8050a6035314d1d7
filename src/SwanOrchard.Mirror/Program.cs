using System.CommandLine;
using SwanOrchard.Mirror.Serving;

var root = new RootCommand("Shows SwanOrchard's content with its theme, without a CMS.") { ServeCommand.Create() };
var arguments = root.Parse(args);
if (arguments.Errors.Count > 0)
{
    foreach (var error in arguments.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    return 2;
}

// The server listens to Ctrl-C and SIGTERM itself.
return await arguments.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
