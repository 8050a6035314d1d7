using GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Apis;
using OrchardCore.Apis.GraphQL;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.GraphQL;
using OrchardCore.ContentManagement.GraphQL.Queries;
using OrchardCore.Modules;
using SwanOrchard.Newsroom.Articles;
using SwanOrchard.Newsroom.Content;
using SwanOrchard.Newsroom.Organizations;

namespace SwanOrchard.Newsroom.Apis;

/// <summary>Offers articles and organizations in GraphQL, where that feature is on.</summary>
[RequireFeatures("OrchardCore.Apis.GraphQL")]
public sealed class GraphQLStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<ContactQueryObjectType>();
        services.AddTransient<LinkQueryObjectType>();
        services.AddTransient<PictureQueryObjectType>();
        services.AddTransient<ProfileQueryObjectType>();
        services.AddObjectGraphType<ArticlePart, ArticleQueryObjectType>();
        services.AddObjectGraphType<OrganizationPart, OrganizationQueryObjectType>();
        services.AddInputObjectGraphType<ArticlePart, ArticleWhereInput>();
        services.AddInputObjectGraphType<OrganizationPart, OrganizationWhereInput>();
        services.AddTransient<IIndexAliasProvider, NewsroomIndexAliases>();
        services.AddWhereInputIndexPropertyProvider<NewsroomIndex>();
        services.AddGraphQLFilterType<ContentItem, DraftsFilter>();
        services.AddTransient<ISchemaBuilder, LocalizationsGuard>();
        services.AddTransient<ISchemaBuilder, AuthorsGuard>();
        services.AddScoped<IValidationRule, QueryLimits>();
    }
}
