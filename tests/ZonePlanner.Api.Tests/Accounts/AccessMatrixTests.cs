using System.Collections.Frozen;
using System.Net;
using System.Text.Json;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Api.Tests.Proposals;
using ZonePlanner.Domain.Accounts;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Accounts;

/// <summary>Every operation of the API document × every role × own and other province. An operation without a line here fails.</summary>
[Collection(Proposing.Name)]
public sealed class AccessMatrixTests(ProposingProvince province)
{
    private const string Own = "24-2025";
    private const string Other = "33-2025";

    private static readonly Role[] Everybody = [];
    private static readonly Role[] Accounts = Enum.GetValues<Role>();
    private static readonly Role[] Admins = [Role.Admin];
    private static readonly Role[] Planners = [Role.Planner];
    private static readonly Role[] Subscribers = [Role.Planner, Role.Admin];
    private static readonly Role[] Staff = [Role.Officer, Role.Planner];

    /// <summary>Who may use what; no role means everybody, signed in or not.</summary>
    private static readonly FrozenDictionary<string, Role[]> Allowed = new Dictionary<string, Role[]>
    {
        ["CheckBoundary"] = Everybody,
        ["ConvertCoordinates"] = Everybody,
        ["DecisionFile"] = Everybody,
        ["ExternalSignIn"] = Everybody,
        ["ExternalSignInReturn"] = Everybody,
        ["GridPlots"] = Everybody,
        ["HectaresReport"] = Everybody,
        ["MergeBoundaries"] = Everybody,
        ["SharedCorners"] = Everybody,
        ["SnapBoundary"] = Everybody,
        ["SplitBoundary"] = Everybody,
        ["TrimBoundary"] = Everybody,
        ["MovementLedger"] = Everybody,
        ["OnePlan"] = Everybody,
        ["OnePlot"] = Everybody,
        ["PlotSearch"] = Everybody,
        ["PlotSuggestions"] = Everybody,
        ["IndustryList"] = Everybody,
        ["InvestorOfSite"] = Everybody,
        ["NameInvestor"] = Planners,
        ["Occupancy"] = Everybody,
        ["LateProjects"] = Staff,
        ["PlotHistory"] = Everybody,
        ["PlotSheetPdf"] = Everybody,
        ["AddPlots"] = Staff,
        ["ChangePlot"] = Staff,
        ["ChangePlotStatus"] = Staff,
        ["EndPlot"] = Staff,
        ["OneSite"] = Everybody,
        ["OneUnit"] = Everybody,
        ["PlanList"] = Everybody,
        ["PlanReconciliation"] = Everybody,
        ["Rules"] = Everybody,
        ["SiteComparison"] = Everybody,
        ["SiteHistory"] = Everybody,
        ["SiteLineage"] = Everybody,
        ["SiteList"] = Everybody,
        ["UnitList"] = Everybody,
        ["WhoAmI"] = Everybody,
        ["SignIn"] = Everybody,
        ["SignInByLink"] = Everybody,
        ["SignOut"] = Everybody,
        ["IssueToken"] = Everybody,
        ["RefreshToken"] = Everybody,
        ["SignOutEverywhere"] = Accounts,
        ["SetPassword"] = Accounts,
        ["AccountList"] = Admins,
        ["InviteAccount"] = Admins,
        ["ChangeAccount"] = Admins,
        ["MakeSignInLink"] = Admins,
        ["ConsentText"] = Everybody,
        ["ExpressInterest"] = Everybody,
        ["ReportError"] = Everybody,
        ["OpenErrorReports"] = Everybody,
        ["InterestList"] = Staff,
        ["OneInterest"] = Staff,
        ["AnswerInterest"] = Staff,
        ["CloseInterest"] = Staff,
        ["ErrorReportList"] = Staff,
        ["OneErrorReport"] = Staff,
        ["AnswerErrorReport"] = Staff,
        ["CloseErrorReport"] = Staff,
        ["InterestDemand"] = Planners,
        ["ProposalList"] = Staff,
        ["OneProposal"] = Staff,
        ["CheckProposal"] = Staff,
        ["ProposalReport"] = Staff,
        ["KeepDecisionFile"] = Staff,
        ["SaveProposal"] = Staff,
        ["SubmitProposal"] = Staff,
        ["WithdrawProposal"] = Staff,
        ["ReturnProposal"] = Planners,
        ["ApproveProposal"] = Planners,
        ["PublishProposal"] = Planners,
        ["SubscribeWebhook"] = Subscribers,
        ["WebhookList"] = Subscribers,
        ["OneWebhook"] = Subscribers,
        ["WebhookDeliveries"] = Subscribers,
        ["ReplayWebhook"] = Subscribers,
        ["PauseWebhook"] = Subscribers,
        ["ResumeWebhook"] = Subscribers,
        ["UnsubscribeWebhook"] = Subscribers,
    }.ToFrozenDictionary();

    /// <summary>Operations on one thing of a province: of another province there is no such thing.</summary>
    private static readonly FrozenSet<string> OfOneProvince =
        ["OneProposal", "CheckProposal", "ProposalReport", "SaveProposal", "SubmitProposal", "WithdrawProposal", "ReturnProposal", "ApproveProposal", "PublishProposal"];

    private static readonly (Role? Role, string? Province)[] People =
    [
        (null, null), (Role.Investor, null), (Role.Officer, Own), (Role.Officer, Other), (Role.Planner, Own), (Role.Planner, Other), (Role.Admin, null),
    ];

    [Fact]
    public async Task Every_operation_lets_in_whom_it_should_and_nobody_else()
    {
        var operations = await OperationsAsync();
        Assert.Empty(operations.Select(operation => operation.Id).Except(Allowed.Keys));
        Assert.Empty(Allowed.Keys.Except(operations.Select(operation => operation.Id)));
        using var officer = await province.OfficerAsync();
        var proposal = await ProposingProvince.DraftAsync(officer, ProposingProvince.Content());

        var wrong = new List<string>();
        foreach (var (role, of) in People)
        {
            foreach (var operation in operations)
            {
                using var person = role is { } known ? await Person.SignInAsync(province, known, of) : Person.Anonymous(province);
                var answer = await AskAsync(person, operation, proposal);
                if (Verdict(operation, role, of, answer) is { } mistake)
                {
                    wrong.Add($"{operation.Id} as {role?.ToString() ?? "nobody"} of {of ?? "no province"}: {mistake}, got {(int)answer.Status} {answer.Text}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task The_document_says_the_same_roles()
    {
        foreach (var operation in await OperationsAsync())
        {
            Assert.Equal(Allowed[operation.Id].Select(role => role.ToString().ToLowerInvariant()).Order(), operation.Roles.Order());
        }
    }

    [Fact]
    public async Task Nothing_answers_that_the_document_does_not_name()
    {
        var named = (await OperationsAsync()).Select(operation => $"{operation.Method} {operation.Path}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var endpoints = ((Microsoft.AspNetCore.Routing.EndpointDataSource)province.Services.GetService(typeof(Microsoft.AspNetCore.Routing.EndpointDataSource))!).Endpoints
            .OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) && endpoint.Metadata.OfType<Microsoft.AspNetCore.Routing.HttpMethodMetadata>().Any())
            .SelectMany(endpoint => endpoint.Metadata.OfType<Microsoft.AspNetCore.Routing.HttpMethodMetadata>().Single().HttpMethods.Select(method => $"{method} {Plain(endpoint.RoutePattern.RawText!)}"));

        Assert.Subset(named, endpoints.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    private static string? Verdict(Operation operation, Role? role, string? of, Answer answer)
    {
        var allowed = Allowed[operation.Id];
        if (answer.Status == HttpStatusCode.InternalServerError)
        {
            return "an error of ours";
        }

        // These answer 401 of their own to whoever does not show who they are.
        var opens = operation.Id is "SignIn" or "SignInByLink" or "IssueToken" or "RefreshToken";
        var (isIn, status) = (allowed.Length == 0 || (role is { } known && allowed.Contains(known)), answer.Status);
        var kept = role is null ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden;
        if (!isIn)
        {
            return status == kept ? null : "should be kept out";
        }

        if (OfOneProvince.Contains(operation.Id) && of == Other)
        {
            return status == HttpStatusCode.NotFound ? null : "should not be seen from another province";
        }

        return !opens && status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || (OfOneProvince.Contains(operation.Id) && status == HttpStatusCode.NotFound) ? "should be let in" : null;
    }

    private static async Task<Answer> AskAsync(Person person, Operation operation, Guid proposal)
    {
        var path = operation.Path.Contains("/proposals/", StringComparison.Ordinal) ? operation.Path.Replace("{id}", proposal.ToString(), StringComparison.Ordinal) : operation.Path.Replace("{id}", Guid.NewGuid().ToString(), StringComparison.Ordinal);
        path = path.Replace("{code}", "khong-co", StringComparison.Ordinal);
        var body = operation.Method is "GET" ? null : "{}";
        return await person.SendAsync(new HttpMethod(operation.Method), path, body, ifMatch: "\"0\"", type: operation.Type);
    }

    private async Task<Operation[]> OperationsAsync()
    {
        var document = JsonDocument.Parse(await province.Http.GetStringAsync("/openapi/v1.json", Cancellation)).RootElement;
        return
        [
            .. from path in document.GetProperty("paths").EnumerateObject()
               where path.Name.StartsWith("/api/", StringComparison.Ordinal)
               from operation in path.Value.EnumerateObject()
               select new Operation(
                   operation.Value.GetProperty("operationId").GetString()!,
                   operation.Name.ToUpperInvariant(),
                   path.Name,
                   operation.Value.TryGetProperty("x-roles", out var roles) ? [.. roles.EnumerateArray().Select(role => role.GetString()!)] : [],
                   operation.Value.TryGetProperty("requestBody", out var sent) ? sent.GetProperty("content").EnumerateObject().First().Name : "application/json"),
        ];
    }

    // {id:guid} is {id} in the document, and a group's own path has no slash at its end.
    private static string Plain(string pattern) => System.Text.RegularExpressions.Regex.Replace(pattern, @"\{(?<name>\w+)[^}]*\}", "{${name}}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).TrimEnd('/');

    private sealed record Operation(string Id, string Method, string Path, string[] Roles, string Type);
}
