namespace SwanOrchard.Tests.Fuzz;

/// <summary>What has to hold of every input.</summary>
internal static class Require
{
    /// <exception cref="FuzzFailureException">It does not.</exception>
    public static void That(bool holds, string promise)
    {
        if (!holds)
        {
            throw new FuzzFailureException(promise);
        }
    }
}
