using Microsoft.Extensions.Localization;
using SwanOrchard.Newsroom.Articles;

namespace SwanOrchard.Newsroom.Apis;

/// <inheritdoc/>
public sealed class ArticleWhereInput(IStringLocalizer<ArticleWhereInput> localizer) : NewsroomWhereInput<ArticlePart>(localizer);
