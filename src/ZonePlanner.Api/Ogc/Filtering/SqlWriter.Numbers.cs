using NpgsqlTypes;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <content>Reckoning, in decimals: no overflow, no division by zero, no power that is not a number; each of them is null.</content>
internal sealed partial class SqlWriter
{
    private string Calculated(Arithmetic calculation)
    {
        var (left, right) = (Exactly(calculation.Left), Exactly(calculation.Right));
        return calculation.Operator switch
        {
            "*" => Bounded($"round({left} * {right}, 60)"),
            "/" => Bounded($"({left} / nullif({right}, 0))"),
            "%" => Bounded($"({left} % nullif({right}, 0))"),
            "div" => Bounded($"div({left}, nullif({right}, 0))"),
            "^" => Bounded(Power(left, right)),
            _ => Bounded($"({left} {calculation.Operator} {right})"),
        };
    }

    /// <summary>A number as PostgreSQL's numeric.</summary>
    private string Exactly(Expression expression) => expression switch
    {
        NumberLiteral { Value.Exact: { } exact } => parameters.Add(exact, NpgsqlDbType.Numeric),
        NumberLiteral number => Bounded($"round({parameters.Add(number.Value.Nearest, NpgsqlDbType.Double)}::numeric, 60)"),
        PropertyReference { Kind: ValueKind.Number } property => Bounded($"round(({property.Queryable.Column})::numeric, 60)"),
        PropertyReference property => $"({property.Queryable.Column})::numeric",
        _ => Value(expression),
    };

    /// <summary>The number, or null from 1E150 on, where the next step could leave the range of numeric. Each bound passes null on as itself, and is turned into null.</summary>
    private static string Bounded(string number) => $"nullif(nullif(least(greatest({number}, -1e150), 1e150), 1e150), -1e150)";

    /// <summary>A power where there is one below 1E150; zero where it is nearly that.</summary>
    private static string Power(string number, string exponent) => $"""
        (SELECT CASE
            WHEN x.exponent = 0 THEN 1
            WHEN x.number = 0 THEN CASE WHEN x.exponent > 0 THEN 0 END
            WHEN x.number < 0 AND x.exponent <> trunc(x.exponent) THEN NULL
            WHEN x.exponent * ln(abs(x.number)) > 340 THEN NULL
            WHEN x.exponent * ln(abs(x.number)) < -138 THEN 0
            WHEN abs(x.exponent) > 1e9 THEN NULL
            ELSE round(power(x.number, x.exponent), 60)
        END FROM (SELECT {number} AS number, {exponent} AS exponent OFFSET 0) AS x)
        """;
}
