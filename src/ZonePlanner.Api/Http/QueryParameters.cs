namespace ZonePlanner.Api.Http;

/// <summary>Refuses query parameters the operation does not name, and any given twice: a typo must not silently change an answer.</summary>
internal static class QueryParameters
{
    /// <summary>Names the parameters the operation takes; every other is 400.</summary>
    public static RouteHandlerBuilder TakesOnly(this RouteHandlerBuilder operation, params string[] names) =>
        operation.AddEndpointFilter((context, next) => FilterAsync(context, next, names)).ProducesProblem(StatusCodes.Status400BadRequest);

    /// <summary>The mistakes in the names of a query, which takes <paramref name="names"/> and, where all of its kind do, one more.</summary>
    public static Mistake[] Check(IQueryCollection query, IReadOnlyList<string> names, string? also = null)
    {
        foreach (var (name, values) in query)
        {
            if (values is not [var value] || !Characters.AreOfText(value) || (name != also && !names.Contains(name)))
            {
                return Mistakes(query, also is null ? names : [also, .. names]);
            }
        }

        return [];
    }

    private static Mistake[] Mistakes(IQueryCollection query, IReadOnlyList<string> names) =>
    [
        .. query.Where(given => !names.Contains(given.Key)).Select(given => Mistake.In(
            given.Key,
            "unknown-parameter",
            $"Không có tham số “{given.Key}”. Các tham số: {List(names)}.",
            $"There is no parameter “{given.Key}”. The parameters are: {List(names)}.")),
        .. query.Where(given => names.Contains(given.Key) && given.Value.Count > 1).Select(given => Mistake.In(
            given.Key,
            "repeated-parameter",
            $"Tham số “{given.Key}” được đưa ra nhiều lần.",
            $"The parameter “{given.Key}” is given more than once.")),
        .. query.Where(given => !Characters.AreOfText(given.Key) || given.Value.Any(value => !Characters.AreOfText(value))).Select(given => Mistake.In(
            given.Key,
            "bad-character",
            "Tham số chứa ký tự không có trong văn bản (U+0000, U+FFFE).",
            "The parameter holds a character no text has (U+0000, U+FFFE).")),
    ];

    private static string List(IReadOnlyList<string> names) => names.Count == 0 ? "–" : string.Join(", ", names);

    private static async ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, string[] names)
    {
        var mistakes = Check(context.HttpContext.Request.Query, names);
        return mistakes.Length > 0 ? Problems.BadRequest(mistakes) : await next(context);
    }
}
