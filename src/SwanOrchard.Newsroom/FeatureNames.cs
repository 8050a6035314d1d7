namespace SwanOrchard.Newsroom;

/// <summary>The id of the module's feature.</summary>
public static class FeatureNames
{
    /// <summary>The id of the feature, and the name of the module and of its MVC area.</summary>
    public const string Newsroom = "SwanOrchard.Newsroom";
}
