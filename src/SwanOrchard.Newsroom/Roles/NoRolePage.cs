namespace SwanOrchard.Newsroom.Roles;

/// <summary>The page that tells users without a role, who may not enter the admin, what they lack.</summary>
internal static class NoRolePage
{
    public const string RouteName = "SwanNoRole";
}
