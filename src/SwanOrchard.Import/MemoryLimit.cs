namespace SwanOrchard.Import;

/// <summary>
/// Keeps memory use low while long texts come and go. Each is a large object, which .NET collects only with its oldest generation;
/// on a machine with much memory, a gigabyte of them can gather first.
/// </summary>
internal sealed class MemoryLimit
{
    private const long Most = 12 << 20;

    private long _kept;

    /// <summary>Collects what is no longer used, if much has come together since the last time.</summary>
    public void Keep()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) - _kept > Most)
        {
            GC.Collect();
            _kept = GC.GetTotalMemory(forceFullCollection: false);
        }
    }
}
