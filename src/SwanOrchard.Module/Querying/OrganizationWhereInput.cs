using Microsoft.Extensions.Localization;
using SwanOrchard.Module.Organizations;

namespace SwanOrchard.Module.Querying;

/// <inheritdoc/>
public sealed class OrganizationWhereInput(IStringLocalizer<OrganizationWhereInput> localizer) : NewsroomWhereInput<OrganizationPart>(localizer);
