namespace SwanOrchard.Tests.Fuzz;

/// <summary>A seed and what is done to it.</summary>
/// <param name="Seed">The number of the seed.</param>
/// <param name="Repair">Whether checksums and the like are put right again.</param>
/// <param name="Mutations">The changes, in their order.</param>
internal sealed record FuzzCase(int Seed, bool Repair, IReadOnlyList<Mutation> Mutations)
{
    public FuzzSeed Of(IFuzzTarget target) => target.Seeds[Seed % target.Seeds.Count];

    /// <summary>The input.</summary>
    public byte[] Make(IFuzzTarget target)
    {
        var bytes = Mutations.Aggregate(Of(target).Bytes, (bytes, mutation) => mutation.Apply(bytes, target));
        return Repair ? target.Repair(bytes) : bytes;
    }

    /// <summary>The same with a change less: what still fails with fewer changes says more.</summary>
    public IEnumerable<FuzzCase> Smaller()
    {
        for (var left = 0; left < Mutations.Count; left++)
        {
            yield return this with { Mutations = [.. Mutations.Where((_, number) => number != left)] };
        }
    }
}
