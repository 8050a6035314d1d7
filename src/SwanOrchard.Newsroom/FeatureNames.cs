namespace SwanOrchard.Newsroom;

/// <summary>The module's feature by its id.</summary>
public static class FeatureNames
{
    /// <summary>The feature, the module and its MVC area.</summary>
    public const string Newsroom = "SwanOrchard.Newsroom";
}
