namespace ZonePlanner.Api.Interest;

/// <summary>/api/interest and /api/error-reports: what strangers tell the province, what its officers answer, and /interest: the pages that links in mails open.</summary>
internal static class InterestRoutes
{
    public static void MapInterest(this IEndpointRouteBuilder app)
    {
        var interest = app.MapGroup("/api/interest").WithTags("Interest");
        ConsentText.Map(interest);
        ExpressInterest.Map(interest);
        InterestDemand.Map(interest);
        InterestList.Map(interest);
        OneInterest.Map(interest);
        AnswerInterest.Map(interest);
        CloseInterest.Map(interest);

        var reports = app.MapGroup("/api/error-reports").WithTags("Error reports");
        ReportError.Map(reports);
        OpenErrorReports.Map(reports);
        ErrorReportList.Map(reports);
        OneErrorReport.Map(reports);
        AnswerErrorReport.Map(reports);
        CloseErrorReport.Map(reports);

        var pages = app.MapGroup("/interest").ExcludeFromDescription();
        ConfirmPage.Map(pages);
        UnsubscribePage.Map(pages);
        ErasePage.Map(pages);
    }
}
