namespace SwanOrchard.Tests.Shared;

/// <summary>An assertion that shows every fault in full, one a line.</summary>
public static class Faults
{
    private const int Shown = 30;

    public static void None(IEnumerable<string> faults)
    {
        var found = faults.ToArray();
        if (found.Length > 0)
        {
            throw new InvalidOperationException($"{found.Length} faults:\n{string.Join('\n', found.Take(Shown))}");
        }
    }
}
