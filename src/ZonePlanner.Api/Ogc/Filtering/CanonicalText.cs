using System.Globalization;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Writes a filter as CQL2 text: every name quoted, every part in parentheses, one spelling of each value.</summary>
internal static class CanonicalText
{
    public static string Of(Expression expression) => expression switch
    {
        TextLiteral text => Quoted(text.Value),
        NumberLiteral number => number.Value.ToString(),
        BooleanLiteral truth => truth.Value ? "TRUE" : "FALSE",
        DateLiteral => $"DATE('{Instant(expression)}')",
        TimestampLiteral => $"TIMESTAMP('{Instant(expression)}')",
        GeometryLiteral { Shape: var shape } => shape.ToText(),
        PropertyReference property => $"\"{property.Queryable.Name}\"",
        Interval interval => $"INTERVAL({End(interval.Start)},{End(interval.End)})",
        ArrayLiteral array => List(array.Elements),
        Folding folding => $"{(folding.Accents ? "ACCENTI" : "CASEI")}({Of(folding.Operand)})",
        Arithmetic sum => $"({Of(sum.Left)} {sum.Operator} {Of(sum.Right)})",
        FunctionCall call => call.Function.Name + List(call.Arguments),
        _ => Condition(expression),
    };

    private static string Condition(Expression expression) => expression switch
    {
        And and => $"({string.Join(" AND ", and.Operands.Select(Of))})",
        Or or => $"({string.Join(" OR ", or.Operands.Select(Of))})",
        Not not => $"(NOT {Of(not.Operand)})",
        Comparison comparison => $"({Of(comparison.Left)} {comparison.Operator} {Of(comparison.Right)})",
        Like like => $"({Of(like.Operand)} LIKE {Of(like.Pattern)})",
        Between between => $"({Of(between.Operand)} BETWEEN {Of(between.Lower)} AND {Of(between.Upper)})",
        In oneOf => $"({Of(oneOf.Operand)} IN {List(oneOf.List)})",
        IsNull isNull => $"({Of(isNull.Operand)} IS NULL)",
        SpatialPredicate spatial => $"S_{Relation(spatial.Relation)}{List(spatial.Parts)}",
        TemporalPredicate temporal => $"T_{Relation(temporal.Relation)}{List(temporal.Parts)}",
        ArrayPredicate array => $"A_{Relation(array.Relation)}{List(array.Parts)}",
        _ => throw new InvalidOperationException($"No text for {expression.GetType().Name}."),
    };

    private static string List(IEnumerable<Expression> parts) => $"({string.Join(',', parts.Select(Of))})";

    private static string Relation(Enum relation) => relation.ToString().ToUpperInvariant();

    private static string End(Expression? end) => end switch
    {
        null => "'..'",
        DateLiteral or TimestampLiteral => $"'{Instant(end)}'",
        _ => Of(end),
    };

    private static string Instant(Expression instant) => instant switch
    {
        DateLiteral date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimestampLiteral timestamp => timestamp.Value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(instant)),
    };

    private static string Quoted(string text) => $"'{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
