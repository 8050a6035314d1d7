using OrchardCore.ContentManagement;
using OrchardCore.Contents.Services;
using YesSql.Filters.Query;

namespace SwanOrchard.Module.Desk;

/// <summary>Lets the admin's content list be searched by <c>country:HU</c> and <c>organization:</c> with a localization set.</summary>
public sealed class ContentFilterProvider : IContentsAdminListFilterProvider
{
    public void Build(QueryEngineBuilder<ContentItem> builder) => builder
        .WithNamedTerm("country", term => term
            .OneCondition((value, query) =>
            {
                var code = value.ToUpperInvariant();
                return string.IsNullOrEmpty(code) ? query : query.With<DeskIndex>(index => index.CountryCode == code);
            })
            .MapTo<ContentFilterViewModel>((value, model) => model.Country = value)
            .MapFrom<ContentFilterViewModel>(model => (!string.IsNullOrEmpty(model.Country), model.Country ?? "")))
        .WithNamedTerm("organization", term => term
            .OneCondition((value, query) =>
                string.IsNullOrEmpty(value) ? query : query.With<NamedOrganizationIndex>(index => index.Organization == value))
            .MapTo<ContentFilterViewModel>((value, model) => model.Organization = value)
            .MapFrom<ContentFilterViewModel>(model => (!string.IsNullOrEmpty(model.Organization), model.Organization ?? "")));
}
