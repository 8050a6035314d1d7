using System.CommandLine;
using SwanOrchard.Mirror.Commands;

namespace SwanOrchard.Mirror;

/// <summary>The mirror's command line.</summary>
public static class MirrorCommand
{
    /// <summary>Runs a command.</summary>
    /// <param name="args">The command and its options.</param>
    /// <param name="output">Receives the output.</param>
    /// <param name="error">Receives one line for each error.</param>
    /// <param name="cancellationToken">Cancels the command.</param>
    /// <returns>0 on success, 1 if the command failed, 2 for invalid arguments.</returns>
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

        // The server handles Ctrl-C and SIGTERM itself.
        return await arguments.InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error, ProcessTerminationTimeout = null }, cancellationToken);
    }
}
