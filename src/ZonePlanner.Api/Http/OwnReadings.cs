using System.Globalization;
using System.Text.Json;

namespace ZonePlanner.Api.Http;

/// <summary>
/// Asks the service's own open readings, as anybody without an account and without the network: a page for people and a file to keep say what the API
/// says, by the same rules of what may be seen.
/// </summary>
internal sealed class OwnReadings(EndpointDataSource operations, IServiceScopeFactory scopes)
{
    /// <summary>Asks and has the answer written; its status is returned.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="body">Where the answer goes.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<int> WriteAsync(OwnQuestion question, Stream body, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var operation = operations.Endpoints.OfType<RouteEndpoint>().Single(endpoint => endpoint.RoutePattern.RawText?.TrimEnd('/') == question.Route && Reads(endpoint));
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = cancellation };
        http.SetEndpoint(operation);
        http.Request.Method = HttpMethods.Get;
        (http.Request.Scheme, http.Request.Host, http.Request.PathBase) = (question.Root.Scheme, HostString.FromUriComponent(question.Root), PathString.FromUriComponent(question.Root));
        if (http.Request.PathBase == "/")
        {
            http.Request.PathBase = PathString.Empty;
        }

        http.Request.Path = question.Path();
        http.Request.QueryString = QueryString.Create(question.Query.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value)));
        foreach (var (name, value) in question.Names)
        {
            http.Request.RouteValues[name] = value;
        }

        http.Response.Body = body;
        await operation.RequestDelegate!(http);
        await http.Response.BodyWriter.FlushAsync(cancellation);
        return http.Response.StatusCode;
    }

    /// <summary>Asks for JSON; null when the answer is not 200.</summary>
    public async Task<JsonDocument?> ReadAsync(OwnQuestion question, CancellationToken cancellation)
    {
        using var memory = new MemoryStream();
        var status = await WriteAsync(question, memory, cancellation);
        return status == StatusCodes.Status200OK ? JsonDocument.Parse(memory.ToArray()) : null;
    }

    private static bool Reads(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true;
}

/// <summary>A question to one of the service's own operations.</summary>
/// <param name="Route">Its route, as it is mapped: <c>/api/sites/{code}</c>.</param>
/// <param name="Names">What stands in the route's braces.</param>
/// <param name="Query">Its parameters.</param>
internal sealed record OwnQuestion(string Route, (string Name, string Value)[] Names, params (string Name, string Value)[] Query)
{
    /// <summary>Where the service is reached, for the links in the answer.</summary>
    public Uri Root { get; init; } = new("http://localhost/");

    /// <summary>The route with its braces filled.</summary>
    public PathString Path() => new(Names.Aggregate(Route, (path, name) => path.Replace(string.Create(CultureInfo.InvariantCulture, $"{{{name.Name}}}"), name.Value, StringComparison.Ordinal)));
}
