namespace SwanOrchard.Newsroom.Content;

/// <summary>Knows which translations are behind their originals, where somebody keeps that.</summary>
public interface ITranslationLag
{
    /// <summary>Since when (UTC), by localization set and language in lower case, for those translations that are behind.</summary>
    /// <param name="sets">The localization sets.</param>
    Task<IReadOnlyDictionary<(string Set, string Culture), DateTime>> BehindSinceAsync(IReadOnlyCollection<string> sets);
}
