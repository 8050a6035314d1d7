using Microsoft.Extensions.Localization;
using SwanOrchard.Module.Articles;

namespace SwanOrchard.Module.Querying;

/// <inheritdoc/>
public sealed class ArticleWhereInput(IStringLocalizer<ArticleWhereInput> localizer) : NewsroomWhereInput<ArticlePart>(localizer);
