namespace SwanOrchard.Module;

/// <summary>The module's features by id.</summary>
public static class FeatureNames
{
    /// <summary>Also the module's area.</summary>
    public const string Newsroom = "SwanOrchard.Module";
}
