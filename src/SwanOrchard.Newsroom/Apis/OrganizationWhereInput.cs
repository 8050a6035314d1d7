using Microsoft.Extensions.Localization;
using SwanOrchard.Newsroom.Organizations;

namespace SwanOrchard.Newsroom.Apis;

/// <inheritdoc/>
public sealed class OrganizationWhereInput(
    IStringLocalizer<OrganizationWhereInput> localizer) : NewsroomWhereInput<OrganizationPart>(localizer);
