using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ZonePlanner.Api.Database;
using ZonePlanner.Domain.Accounts;

namespace ZonePlanner.Api.Http;

/// <summary>Who may use an operation. One that says nothing is open to everybody, and the API document says which is which.</summary>
internal static class Access
{
    /// <summary>What the document calls the roles of an operation.</summary>
    public const string RolesMember = "x-roles";

    /// <summary>Lets only these roles in: nobody signed in is 401, another role 403.</summary>
    public static RouteHandlerBuilder For(this RouteHandlerBuilder operation, params Role[] roles) => operation
        .RequireAuthorization(policy => policy.RequireRole(Array.ConvertAll(roles, RecordTypes.Kebab)))
        .WithMetadata(new Allowed(roles))
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden);

    /// <summary>Lets in whoever has an account.</summary>
    public static RouteHandlerBuilder ForAccounts(this RouteHandlerBuilder operation) => operation.For(Enum.GetValues<Role>());

    /// <summary>Says in the document who may use what, and how they show who they are.</summary>
    public static void DescribeAccess(this OpenApiOptions options)
    {
        options.AddOperationTransformer(DescribeAsync);
        options.AddDocumentTransformer(NameSchemesAsync);
    }

    private static Task DescribeAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Allowed>().LastOrDefault() is { } allowed)
        {
            operation.AddExtension(RolesMember, new JsonNodeExtension(new System.Text.Json.Nodes.JsonArray([.. allowed.Roles.Select(role => System.Text.Json.Nodes.JsonValue.Create(RecordTypes.Kebab(role)))])));
            operation.Security =
            [
                new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("cookie", context.Document)] = [] },
                new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", context.Document)] = [] },
            ];
        }

        return Task.CompletedTask;
    }

    private static Task NameSchemesAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            ["cookie"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.ApiKey,
                In = ParameterLocation.Cookie,
                Name = "zoneplanner",
                Description = "Set by POST /api/accounts/sign-in. Every request that is not a GET also sends the header X-Antiforgery with the token of GET /api/accounts/me.",
            },
            ["bearer"] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = "For programs: POST /api/accounts/token.",
            },
        };
        return Task.CompletedTask;
    }

    /// <summary>The roles an operation lets in.</summary>
    internal sealed record Allowed(IReadOnlyList<Role> Roles);
}
