using NpgsqlTypes;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>
/// Writes a filter as a condition of PostgreSQL and PostGIS. Columns stay as they are stored, so that their indexes are of use; literals take the type of what they
/// are compared with; nothing it writes can fail, whatever the values: what has no result is null.
/// </summary>
internal sealed partial class SqlWriter(SqlParameters parameters)
{
    public string Condition(Expression expression) => expression switch
    {
        And and => $"({string.Join(" AND ", and.Operands.Select(Condition))})",
        Or or => $"({string.Join(" OR ", or.Operands.Select(Condition))})",
        Not not => $"(NOT {Condition(not.Operand)})",
        Comparison comparison => Compared(comparison.Operator, comparison.Left, comparison.Right),
        Like like => Like(like),
        Between between => Within(between),
        In oneOf => In(oneOf),
        IsNull isNull => IsNull(isNull.Operand),
        SpatialPredicate spatial => Spatial(spatial),
        TemporalPredicate temporal => Temporal(temporal),
        ArrayPredicate array => Arrays(array),
        BooleanLiteral truth => truth.Value ? "TRUE" : "FALSE",
        _ => Value(expression),
    };

    private string Compared(string comparison, Expression left, Expression right)
    {
        if (left.Kind.IsInstant())
        {
            return Instants(comparison, left, right);
        }

        return left.Kind == ValueKind.Text && comparison is not ("=" or "<>")
            ? $"({Ordered(left)} {comparison} {Ordered(right)})"
            : $"({Beside(left, right)} {comparison} {Beside(right, left)})";
    }

    /// <summary>Text in the order of its code points, as the standard's own tests count, whatever order the database was made with.</summary>
    private string Ordered(Expression text) => $"{Value(text)} COLLATE \"C\"";

    /// <summary>Unknown as soon as a bound is, as the standard has it; to SQL the other bound may be enough to say no.</summary>
    private string Within(Between between)
    {
        var (one, lower, upper) = (Beside(between.Operand, between.Lower), Beside(between.Lower, between.Operand), Beside(between.Upper, between.Operand));
        if (!IsShallow(between))
        {
            return $"(SELECT {Known("x.one", "x.lower", "x.upper")} FROM (SELECT {one} AS one, {lower} AS lower, {upper} AS upper OFFSET 0) AS x)";
        }

        return between is { Lower: NumberLiteral, Upper: NumberLiteral } ? $"({one} BETWEEN {lower} AND {upper})" : Known(one, lower, upper);

        static string Known(string one, string lower, string upper) => $"(CASE WHEN {lower} IS NOT NULL AND {upper} IS NOT NULL THEN {one} BETWEEN {lower} AND {upper} END)";
    }

    /// <summary>
    /// Whether a predicate is of columns, literals and arrays of them alone, so that to say a part twice is to say a little twice. Of a part that holds a
    /// predicate of its own (<c>size((a = 1, b = 2))</c>) it would be twice as much at every level, in what we write or in PostgreSQL, which copies an operand
    /// of BETWEEN and IN; such a part is said once and has a name.
    /// </summary>
    private static bool IsShallow(Predicate predicate) => predicate.Height <= 3;

    private string In(In oneOf)
    {
        var (operand, list) = (oneOf.Operand, oneOf.List);
        if (operand.Kind.IsInstant())
        {
            return InInstants(operand, list);
        }

        var one = Beside(operand, list[0]);
        if (List(operand.Kind, list) is { } array)
        {
            return $"({one} = ANY({array}))";
        }

        var elements = string.Join(", ", list.Select(element => Beside(element, operand)));
        return IsShallow(oneOf) ? $"({one} IN ({elements}))" : $"(SELECT x.one IN ({elements}) FROM (SELECT {one} AS one OFFSET 0) AS x)";
    }

    /// <summary>Literals of one kind as one parameter; null if they are anything else.</summary>
    private string? List(ValueKind kind, IReadOnlyList<Expression> list)
    {
        if (list.All(element => element is TextLiteral))
        {
            return parameters.AddArray(list.Select(element => ((TextLiteral)element).Value).ToArray(), NpgsqlDbType.Text);
        }

        if (list.All(element => element is BooleanLiteral))
        {
            return parameters.AddArray(list.Select(element => ((BooleanLiteral)element).Value).ToArray(), NpgsqlDbType.Boolean);
        }

        if (!list.All(element => element is NumberLiteral { Value.Exact: not null }))
        {
            return null;
        }

        var numbers = list.Select(element => ((NumberLiteral)element).Value).ToArray();
        return kind == ValueKind.Integer && numbers.All(number => number.IsInteger)
            ? parameters.AddArray(numbers.Select(number => (long)number.Exact!.Value).ToArray(), NpgsqlDbType.Bigint)
            : parameters.AddArray(numbers.Select(number => number.Exact!.Value).ToArray(), NpgsqlDbType.Numeric);
    }

    private string IsNull(Expression operand) => operand switch
    {
        Interval interval => interval.Parts.Count == 0 ? "FALSE" : $"({string.Join(" AND ", interval.Parts.Select(end => $"{Value(end)} IS NULL"))})",
        ArrayLiteral => "FALSE",
        _ => $"({(operand.Kind == ValueKind.Boolean ? Condition(operand) : Value(operand))} IS NULL)",
    };

    /// <summary>An expression beside the one it is compared with: a whole number beside a whole number is one to PostgreSQL too, so that the column stays as it is.</summary>
    private string Beside(Expression expression, Expression other) => expression switch
    {
        NumberLiteral { Value.IsInteger: true } number when other.Kind == ValueKind.Integer => parameters.Add((long)number.Value.Exact!.Value, NpgsqlDbType.Bigint),
        _ when expression.Kind == ValueKind.Boolean => Condition(expression),
        _ => Value(expression),
    };

    private string Value(Expression expression) => expression switch
    {
        PropertyReference property => property.Queryable.Column,
        TextLiteral text => parameters.Add(text.Value, NpgsqlDbType.Text),
        NumberLiteral { Value.Exact: { } exact } => parameters.Add(exact, NpgsqlDbType.Numeric),
        NumberLiteral number => parameters.Add(number.Value.Nearest, NpgsqlDbType.Double),
        DateLiteral date => parameters.Add(date.Value, NpgsqlDbType.Date),
        TimestampLiteral timestamp => parameters.Add(timestamp.Value, NpgsqlDbType.TimestampTz),
        GeometryLiteral geometry => parameters.Add(geometry.Shape, NpgsqlDbType.Geometry),
        Folding folding => Folded(folding.Operand, folding.Accents),
        Arithmetic calculation => Calculated(calculation),
        ArrayLiteral array => Listed(array),
        FunctionCall call => Called(call),
        Predicate or BooleanLiteral => Condition(expression),
        _ => throw new InvalidOperationException($"No SQL for {expression.GetType().Name}."),
    };

    private string Called(FunctionCall call)
    {
        var arguments = call.Arguments.Select(argument => argument.Kind switch
        {
            ValueKind.Integer or ValueKind.Number => Exactly(argument),
            ValueKind.Date or ValueKind.Timestamp => Day(argument),
            _ => Value(argument),
        });
        var sql = string.Format(System.Globalization.CultureInfo.InvariantCulture, call.Function.Sql, [.. arguments]);
        return call.Kind.IsNumeric() ? Bounded(sql) : sql;
    }
}
