using GraphQL.Types;

namespace SwanOrchard.Translations.Apis;

/// <summary>A <see cref="TranslationFacts"/> in GraphQL.</summary>
public sealed class TranslationFactsType : ObjectGraphType<TranslationFacts>
{
    public TranslationFactsType()
    {
        Name = "TranslationSet";
        Field(facts => facts.Set);
        Field(facts => facts.ContentType);
        Field(facts => facts.Title);
        Field(facts => facts.OriginalLanguage);
        Field<ListGraphType<LanguageFactsType>>("languages").Resolve(context => context.Source.Languages);
    }
}
