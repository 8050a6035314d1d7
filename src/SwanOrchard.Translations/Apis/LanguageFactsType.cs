using GraphQL.Types;

namespace SwanOrchard.Translations.Apis;

/// <summary>A <see cref="LanguageFacts"/> in GraphQL.</summary>
public sealed class LanguageFactsType : ObjectGraphType<LanguageFacts>
{
    public LanguageFactsType()
    {
        Name = "TranslationLanguage";
        Field(facts => facts.Language);
        Field(facts => facts.State);
        Field(facts => facts.SinceUtc, nullable: true);
        Field(facts => facts.ContentItemId, nullable: true);
        Field(facts => facts.HasDraft);
        Field(facts => facts.MachineMade);
        Field<ListGraphType<StringGraphType>>("changedFields").Resolve(context => context.Source.ChangedFields);
    }
}
