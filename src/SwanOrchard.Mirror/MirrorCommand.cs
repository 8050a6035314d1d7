using System.CommandLine;
using SwanOrchard.Mirror.Commands;

namespace SwanOrchard.Mirror;

/// <summary>The mirror's command line.</summary>
public static class MirrorCommand
{
    /// <summary>Runs one command to its end.</summary>
    /// <param name="args">The command and its options.</param>
    /// <param name="output">What it says.</param>
    /// <param name="error">What is wrong, in a line each.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>0; 1 for what could not be done, 2 for arguments that are wrong.</returns>
    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, CancellationToken cancellationToken = default)
    {
        var root = new RootCommand("Shows SwanOrchard's content with its theme, without a CMS.")
        {
            ServeCommand.Create(),
            PublishCommand.Create(),
            VerifyCommand.Create(),
            ImportCommand.Create(),
        };
        var arguments = root.Parse(args);
        if (arguments.Errors.Count > 0)
        {
            foreach (var fault in arguments.Errors)
            {
                await error.WriteLineAsync(fault.Message);
            }

            return 2;
        }

        // The server listens to Ctrl-C and SIGTERM itself.
        return await arguments.InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = null }, cancellationToken);
    }
}
