namespace SwanOrchard.Tests.Fuzz;

/// <summary>Something that reads what anybody may send.</summary>
internal interface IFuzzTarget
{
    /// <summary>What the command line calls it.</summary>
    string Name { get; }

    /// <summary>The inputs to change. Each has to be right as it is, or be refused as documented.</summary>
    IReadOnlyList<FuzzSeed> Seeds { get; }

    /// <summary>Pieces that mean something to the reader.</summary>
    IReadOnlyList<byte[]> Words { get; }

    /// <summary>How many inputs the run of every test run tries.</summary>
    int Tries { get; }

    /// <summary>Puts right what would hide everything behind it, such as checksums.</summary>
    byte[] Repair(byte[] input) => input;

    /// <summary>Reads an input.</summary>
    /// <exception cref="Exception">Any exception is a finding: those that are documented are caught here.</exception>
    void Check(string name, byte[] input);
}
