using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Ogc.Filtering;

/// <summary>Puts expressions together, and refuses what has no meaning: both encodings are read through here, so that they cannot differ.</summary>
internal sealed class Composer(IReadOnlyList<Queryable> queryables, Refusals refusals)
{
    /// <summary>The most expressions that may lie inside one another.</summary>
    public const int MostLevels = 100;

    public Expression Property(string at, string name)
    {
        var composed = Characters.Composed(name);
        var queryable = queryables.FirstOrDefault(queryable => queryable.Name == composed);
        if (queryable is not null)
        {
            return new PropertyReference(at, queryable);
        }

        var names = string.Join(", ", queryables.Select(queryable => queryable.Name));
        return refusals.Add(
            at,
            "unknown-property",
            $"Không có thuộc tính “{Refusals.Shown(name)}”. Các thuộc tính: {names}. Chuỗi ký tự đặt trong dấu nháy đơn.",
            $"There is no property “{Refusals.Shown(name)}”. The properties are: {names}. Text goes in single quotes.");
    }

    public Expression Text(string at, string value)
    {
        if (!Characters.AreOfText(value) || !Characters.AreWhole(value))
        {
            return refusals.Add(at, "bad-text", "Chuỗi có ký tự không hợp lệ (NUL, U+FFFE hoặc nửa cặp thay thế).", "The text has a character that is none (NUL, U+FFFE, or half of a surrogate pair).");
        }

        return new TextLiteral(at, Characters.Composed(value));
    }

    public Expression NumberOf(string at, string digits) => Filtering.Number.TryRead(digits, out var number)
        ? new NumberLiteral(at, number)
        : refusals.Add(at, "bad-number", $"“{Refusals.Shown(digits)}” không phải là số hữu hạn (nhỏ hơn 1,8E308).", $"“{Refusals.Shown(digits)}” is not a finite number (below 1.8E308).");

    public Expression All(string at, IReadOnlyList<Expression> operands)
    {
        var all = operands.SelectMany(operand => operand is And and ? and.Operands : [Truth(operand)]).ToArray();
        return all.Length == 1 ? all[0] : Checked(new And(at, all));
    }

    public Expression Any(string at, IReadOnlyList<Expression> operands)
    {
        var any = operands.SelectMany(operand => operand is Or or ? or.Operands : [Truth(operand)]).ToArray();
        return any.Length == 1 ? any[0] : Checked(new Or(at, any));
    }

    public Expression Not(string at, Expression operand) => Checked(new Not(at, Truth(operand)));

    /// <summary>An expression that can be true or false; anything else is a mistake.</summary>
    public Expression Truth(Expression expression) => Of(expression, ValueKind.Boolean);

    public Expression Compare(string at, string comparison, Expression left, Expression right)
    {
        (left, right) = (AsInstant(left, right.Kind), AsInstant(right, left.Kind));
        return IsScalar(left) && IsScalar(right) && Meet(left, right) ? Checked(new Comparison(at, comparison, left, right)) : new Missing(at);
    }

    public Expression Like(string at, Expression operand, Expression pattern)
    {
        var text = pattern;
        while (text is Folding folding)
        {
            text = folding.Operand;
        }

        if (text is not (TextLiteral or Missing))
        {
            return refusals.Add(
                pattern.At,
                "bad-pattern",
                "Mẫu của LIKE phải là chuỗi trong dấu nháy đơn, có thể trong CASEI() hay ACCENTI().",
                "The pattern of LIKE is a text in single quotes, or CASEI() or ACCENTI() of one.");
        }

        return Checked(new Like(at, Of(operand, ValueKind.Text), pattern));
    }

    public Expression Between(string at, Expression operand, Expression lower, Expression upper) =>
        Checked(new Between(at, Numeric(operand), Numeric(lower), Numeric(upper)));

    public Expression In(string at, Expression operand, IReadOnlyList<Expression> list)
    {
        var kind = list.Select(element => element.Kind).FirstOrDefault(kind => kind.IsInstant());
        var known = AsInstant(operand, kind);
        var elements = list.Select(element => AsInstant(element, known.Kind)).ToArray();
        if (elements.Length == 0)
        {
            return refusals.Add(at, "empty-list", "Danh sách của IN phải có ít nhất một giá trị.", "The list of IN has at least one value.");
        }

        var fits = IsScalar(known);
        foreach (var element in elements)
        {
            fits &= IsScalar(element) && Meet(known, element);
        }

        return fits ? Checked(new In(at, known, elements)) : new Missing(at);
    }

    public Expression Null(string at, Expression operand) => Checked(new IsNull(at, operand));

    public Expression Folding(string at, bool accents, Expression operand) => Checked(new Folding(at, accents, Of(operand, ValueKind.Text)));

    public Expression Calculate(string at, string calculation, Expression left, Expression right)
    {
        (left, right) = (Numeric(left), Numeric(right));
        return left is NumberLiteral one && right is NumberLiteral other && ExactArithmetic.Calculate(calculation, one.Value, other.Value) is { } number
            ? new NumberLiteral(at, number)
            : Checked(new Arithmetic(at, calculation, left, right));
    }

    /// <summary>A number with its sign turned.</summary>
    public Expression Negative(string at, Expression operand) => operand is NumberLiteral literal
        ? literal with { At = at, Value = -literal.Value }
        : Calculate(at, "*", new NumberLiteral(at, Filtering.Number.Of(-1)), operand);

    public Expression Array(string at, IReadOnlyList<Expression> elements) => Checked(new ArrayLiteral(at, elements));

    public Expression Call(string at, string name, IReadOnlyList<Expression> arguments)
    {
        if (Functions.Named(name) is not { } function)
        {
            var names = string.Join(", ", Functions.All.Select(known => known.Name));
            return refusals.Add(at, "unknown-function", $"Không có hàm “{Refusals.Shown(name)}”. Các hàm: {names}.", $"There is no function “{Refusals.Shown(name)}”. The functions are: {names}.");
        }

        if (arguments.Count != function.Arguments.Length)
        {
            return refusals.Add(
                at,
                "wrong-arguments",
                $"Hàm “{function.Name}” nhận {function.Arguments.Length} đối số, không phải {arguments.Count}.",
                $"The function “{function.Name}” takes {function.Arguments.Length} arguments, not {arguments.Count}.");
        }

        return Checked(new FunctionCall(at, function, [.. arguments.Select((argument, index) => Of(AsInstant(argument, function.Arguments[index].Kinds[0]), function.Arguments[index].Kinds))]));
    }

    public Expression Relate(string at, Enum relation, Expression left, Expression right) => relation switch
    {
        SpatialRelation spatial => Checked(new SpatialPredicate(at, spatial, Of(left, ValueKind.Geometry), Of(right, ValueKind.Geometry))),
        TemporalRelation temporal => Relate(at, temporal, left, right),
        _ => Relate(at, (ArrayRelation)relation, Of(left, ValueKind.Array), Of(right, ValueKind.Array)),
    };

    private Expression Relate(string at, TemporalRelation relation, Expression left, Expression right)
    {
        ValueKind[] kinds = relation.TakesInstants() ? [ValueKind.Interval, ValueKind.Date, ValueKind.Timestamp] : [ValueKind.Interval];
        return Checked(new TemporalPredicate(at, relation, Of(left, kinds), Of(right, kinds)));
    }

    private Expression Relate(string at, ArrayRelation relation, Expression left, Expression right)
    {
        foreach (var (array, other) in new[] { (left, right), (right, left) })
        {
            if (array is PropertyReference { Queryable: var queryable }
                && ElementsOf(other).FirstOrDefault(kind => !queryable.Element.Meets(kind)) is var stranger and not ValueKind.Nothing)
            {
                return Differ(other.At, queryable.Element, stranger);
            }
        }

        return Checked(new ArrayPredicate(at, relation, left, right));
    }

    private static IEnumerable<ValueKind> ElementsOf(Expression array) => array switch
    {
        PropertyReference property => [property.Queryable.Element],
        ArrayLiteral literal => literal.Elements.Select(element => element.Kind),
        _ => [],
    };

    private Expression Numeric(Expression expression) => Of(expression, ValueKind.Number, ValueKind.Integer);

    private Expression Of(Expression expression, params ValueKind[] kinds)
    {
        if (expression.Kind is ValueKind.Nothing || kinds.Contains(expression.Kind))
        {
            return expression;
        }

        var wanted = kinds.Select(kind => kind.Title()).ToArray();
        var found = expression.Kind.Title();
        return refusals.Add(
            expression.At,
            "wrong-type",
            $"Ở đây cần {string.Join(" hoặc ", wanted.Select(kind => kind.Vi))}, không phải {found.Vi}.",
            $"Here {string.Join(" or ", wanted.Select(kind => kind.En))} is needed, not {found.En}.");
    }

    private bool IsScalar(Expression expression)
    {
        if (expression.Kind is not (ValueKind.Interval or ValueKind.Geometry or ValueKind.Array))
        {
            return true;
        }

        var found = expression.Kind.Title();
        refusals.Add(
            expression.At,
            "not-a-scalar",
            $"Không so sánh được {found.Vi} bằng dấu =, <, >, IN; hãy dùng S_EQUALS, T_EQUALS, A_EQUALS và các hàm cùng họ.",
            $"With =, <, > and IN one cannot compare {found.En}: use S_EQUALS, T_EQUALS, A_EQUALS and their like.");
        return false;
    }

    private bool Meet(Expression left, Expression right)
    {
        if (left.Kind.Meets(right.Kind))
        {
            return true;
        }

        Differ(right.At, left.Kind, right.Kind);
        return false;
    }

    private Missing Differ(string at, ValueKind left, ValueKind right)
    {
        var (one, other) = (left.Title(), right.Title());
        return refusals.Add(at, "different-types", $"Không so sánh được {one.Vi} với {other.Vi}.", $"One cannot compare {one.En} with {other.En}.");
    }

    /// <summary>A text beside a date or timestamp is read as one.</summary>
    private Expression AsInstant(Expression expression, ValueKind beside) =>
        expression is TextLiteral text && beside.IsInstant() ? Instants.Read(text.At, text.Value, refusals) : expression;

    private Expression Checked(Expression expression) => expression.Height <= MostLevels
        ? expression
        : refusals.Add(expression.At, "too-deep", $"Bộ lọc lồng nhau quá {MostLevels} tầng.", $"The filter is nested more than {MostLevels} levels deep.");
}
