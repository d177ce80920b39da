namespace ZonePlanner.Api.Accounts;

/// <summary>/api/accounts: signing in and out, one's own account, and those an admin looks after.</summary>
internal static class AccountRoutes
{
    public static void MapAccounts(this IEndpointRouteBuilder app)
    {
        var accounts = app.MapGroup("/api/accounts").WithTags("Accounts");
        WhoAmI.Map(accounts);
        SignIn.Map(accounts);
        SignInByLink.Map(accounts);
        ExternalSignIn.Map(accounts);
        SignOut.Map(accounts);
        SetPassword.Map(accounts);
        IssueToken.Map(accounts);
        AccountList.Map(accounts);
        InviteAccount.Map(accounts);
        ChangeAccount.Map(accounts);
    }
}
