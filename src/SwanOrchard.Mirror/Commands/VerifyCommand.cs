using System.CommandLine;
using SwanOrchard.Mirror.Publishing;

namespace SwanOrchard.Mirror.Commands;

/// <summary>The <c>verify</c> command.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var folder = CommandOptions.Folder("The folder of a published copy.");
        var command = new Command("verify", "Checks a published copy against its manifest.") { folder };
        command.SetAction(arguments => Run(arguments.GetRequiredValue(folder), arguments.InvocationConfiguration));
        return command;
    }

    private static int Run(string folder, InvocationConfiguration console)
    {
        try
        {
            var count = 0;
            foreach (var fault in CopyErrors.Find(folder))
            {
                count++;
                console.Output.WriteLine(fault);
            }

            console.Output.WriteLine(count == 0 ? "The copy is whole." : "The copy does not match its manifest.");
            return count == 0 ? 0 : 1;
        }
        catch (Exception exception) when (exception is PublishException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(exception.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }
}
