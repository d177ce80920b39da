using Microsoft.AspNetCore.Http.HttpResults;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Accounts;

/// <summary>POST /api/accounts: an admin invites somebody; the answer holds the link to hand over.</summary>
internal static class InviteAccount
{
    public static void Map(IEndpointRouteBuilder accounts) => accounts
        .MapPost("/", HandleAsync)
        .WithName(nameof(InviteAccount))
        .WithSummary("Mời người dùng / Invite somebody")
        .TakesOnly()
        .TakesBody<InvitedAccount>()
        .For(Role.Admin)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<AccountLink>, ProblemHttpResult>> HandleAsync(HttpContext http, Invitations invitations, CancellationToken cancellation)
    {
        var (said, refusal) = await RequestBody.ReadAsync(http.Request, 8 << 10, InvitedAccount.Members, (body, _) => InvitedAccount.Read(body), cancellation);
        if (said is null)
        {
            return refusal!;
        }

        var (link, mistakes) = await invitations.InviteAsync(said, Caller.Known(http).Email, cancellation);
        return link is null
            ? Problems.Refuse(StatusCodes.Status422UnprocessableEntity, "Không tạo được tài khoản / The account cannot be made", mistakes)
            : TypedResults.Created($"/api/accounts/{link.Account.Id}", link);
    }
}
