namespace SwanOrchard.Translations;

/// <summary>The id of the module's feature.</summary>
public static class FeatureNames
{
    /// <summary>The id of the feature, and the name of the module and of its MVC area.</summary>
    public const string Translations = "SwanOrchard.Translations";
}
