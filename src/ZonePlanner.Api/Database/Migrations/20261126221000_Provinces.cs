using System;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ZonePlanner.Api.Database.Migrations
{
    /// <inheritdoc />
    [DbContext(typeof(PlanningDb))]
    [Migration("20261126221000_Provinces")]
    public partial class Provinces : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.RunFiles("provinces");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("The record is never taken back.");
    }
}
