using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc;

/// <summary>A request as the standard sees it: its address, the form it is to be shown in, and every mistake found in its parameters.</summary>
internal sealed class Asking
{
    public const string FormParameter = "f";

    private readonly HttpRequest _request;

    /// <summary>Reads the form; <paramref name="parameters"/> are the names it may give beside <c>f</c>.</summary>
    public Asking(HttpRequest request, Representation[] offers, params IReadOnlyList<string> parameters)
    {
        _request = request;
        Offers = offers;
        Address = new Address(request);
        Mistakes.AddRange(QueryParameters.Check(request.Query, parameters, FormParameter));
        Shown = Choose() ?? offers[0];
    }

    public Address Address { get; }

    public Representation[] Offers { get; }

    /// <summary>The form the answer has.</summary>
    public Representation Shown { get; }

    public List<Mistake> Mistakes { get; } = [];

    private bool AcceptsNothing { get; set; }

    /// <summary>The refusal, if there is anything to refuse.</summary>
    public IResult? Refusal => (Mistakes, AcceptsNothing) switch
    {
        ({ Count: > 0 }, _) => Problems.BadRequest(Mistakes),
        (_, true) => Problems.Refuse(StatusCodes.Status406NotAcceptable, "Không có dạng ấy / Not acceptable", [NotAcceptable()]),
        _ => null,
    };

    /// <summary>A parameter as given, null when it is not.</summary>
    public string? this[string name] => _request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>What is given beside these and <c>f</c>.</summary>
    public IEnumerable<(string Name, string Value)> GivenBeside(params string[] names) =>
        _request.Query.Where(given => given.Key != FormParameter && !names.Contains(given.Key, StringComparer.Ordinal)).Select(given => (given.Key, given.Value.ToString()));

    /// <summary>The address without the fields of a form that were left empty, which a browser sends all the same; null when there are none.</summary>
    public string? WithoutEmptyFields()
    {
        (string, string?)[] empty = [.. GivenBeside().Where(given => given.Value.Length == 0).Select(given => (given.Name, (string?)null))];
        return empty.Length == 0 ? null : Address.With(empty);
    }

    /// <summary>Whether no parameter is given beside these and <c>f</c>.</summary>
    public bool GivesNoneBut(IReadOnlyList<string> names) => _request.Query.All(given => given.Key == FormParameter || names.Contains(given.Key));

    private Representation? Choose()
    {
        if (this[FormParameter] is not { } word)
        {
            var preferred = Representation.Preferred(Offers, _request);
            AcceptsNothing = preferred is null;
            return preferred;
        }

        if (Array.Find(Offers, offer => offer.Word == word) is { } named)
        {
            return named;
        }

        var words = Offers.Select(offer => offer.Word).Distinct().ToArray();
        Mistakes.Add(Mistake.In(FormParameter, "bad-form", $"“f” là {Listed(words, "hoặc")}.", $"“f” is {Listed(words, "or")}."));
        return null;
    }

    private static string Listed(string[] words, string or) => words.Length == 1 ? words[0] : $"{string.Join(", ", words[..^1])} {or} {words[^1]}";

    private Mistake NotAcceptable()
    {
        var types = string.Join(", ", Offers.Select(offer => offer.MediaType));
        return new("not-acceptable", new Sentence($"Chỉ có các dạng: {types}.", $"The forms there are: {types}."));
    }
}
