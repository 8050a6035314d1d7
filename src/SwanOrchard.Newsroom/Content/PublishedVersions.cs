using System.Linq.Expressions;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql;

namespace SwanOrchard.Newsroom.Content;

/// <summary>The published versions of a set. Compiled once, because every page of an item runs it.</summary>
public sealed class PublishedVersions : ICompiledQuery<ContentItem>
{
    /// <param name="set">The localization set.</param>
    public PublishedVersions(string set) => Set = set;

    /// <summary>The localization set.</summary>
    public string Set { get; }

    /// <summary>The query to compile.</summary>
    public Expression<Func<IQuery<ContentItem>, IQuery<ContentItem>>> Query() => query => query
        .With<LocalizedContentItemIndex>(index => index.LocalizationSet == Set && index.Published);
}
