using GraphQL.Types;
using Microsoft.Extensions.Localization;
using OrchardCore.Apis.GraphQL.Queries;
using OrchardCore.ContentManagement;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>The filters for published articles and organizations. The names are columns of the newsroom's index.</summary>
/// <typeparam name="TPart">The part to which the filter belongs.</typeparam>
public abstract class NewsroomWhereInput<TPart> : WhereInputObjectGraphType<TPart>
    where TPart : ContentPart
{
    /// <summary>Adds a filter for each column.</summary>
    /// <param name="localizer">Localizes the descriptions of the filters.</param>
    protected NewsroomWhereInput(IStringLocalizer localizer)
        : base(localizer)
    {
        Name = typeof(TPart).Name + "Input";
        AddScalarFilterFields<StringGraphType>("culture", S["the language, in lower case"]);
        AddScalarFilterFields<StringGraphType>("countryCode", S["the country, ISO 3166-1 alpha-2"]);
        AddScalarFilterFields<StringGraphType>("organization", S["the localization set of an organization; empty for every article once"]);
    }
}
