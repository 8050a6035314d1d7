using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace SwanOrchard.Newsroom.Search;

/// <summary>Reads on while what was read is used: the two run on two processors.</summary>
internal static class ReadAhead
{
    /// <summary>The same values in the same order.</summary>
    /// <param name="values">Is read by one other thread at a time.</param>
    /// <param name="most">How many may wait to be used.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async IAsyncEnumerable<T> Of<T>(
        IAsyncEnumerable<T> values, int most, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(most) { SingleReader = true, SingleWriter = true });
        var reading = Task.Run(() => ReadAsync(values, channel.Writer, ended.Token), CancellationToken.None);
        try
        {
            await foreach (var value in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return value;
            }
        }
        finally
        {
            // Whoever stops early gets what was opened to read closed, too.
            await ended.CancelAsync();
            await reading;
        }
    }

    // What goes wrong is thrown where the values are used.
    private static async Task ReadAsync<T>(IAsyncEnumerable<T> values, ChannelWriter<T> writer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var value in values.WithCancellation(cancellationToken))
            {
                await writer.WriteAsync(value, cancellationToken);
            }

            writer.Complete();
        }
        catch (Exception exception)
        {
            writer.TryComplete(exception);
        }
    }
}
