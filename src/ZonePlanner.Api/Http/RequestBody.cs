using Microsoft.AspNetCore.Http.HttpResults;

namespace ZonePlanner.Api.Http;

/// <summary>A request's JSON read member by member: what it says, or the refusal with every mistake in it.</summary>
internal static class RequestBody
{
    /// <summary>Reads an object that may have only the named members.</summary>
    public static async Task<(T? Said, ProblemHttpResult? Refusal)> ReadAsync<T>(
        HttpRequest request, int mostBytes, string[] names, Func<BodyMembers, ICollection<Mistake>, T> read, CancellationToken cancellation)
        where T : class
    {
        var (document, status, refusal) = await JsonBody.ReadAsync(request, mostBytes, cancellation);
        if (document is null)
        {
            return (null, Problems.Refuse(status, "Yêu cầu không đọc được / The request cannot be read", [refusal!]));
        }

        using var body = document;
        var mistakes = new List<Mistake>();
        var said = read(new BodyMembers(body.RootElement, names, mistakes), mistakes);
        return mistakes.Count == 0 ? (said, null) : (null, Problems.BadRequest(mistakes));
    }

    /// <summary>Says in the API document what the body is, and what it may be refused for.</summary>
    public static RouteHandlerBuilder TakesBody<T>(this RouteHandlerBuilder operation)
        where T : notnull => operation
        .Accepts<T>("application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
