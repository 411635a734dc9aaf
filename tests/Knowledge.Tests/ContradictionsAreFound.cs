using CouncilBot.Knowledge.Facts;

namespace CouncilBot.Knowledge.Tests;

public sealed class ContradictionsAreFound : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("councilbot-").FullName;

    public ContradictionsAreFound()
    {
        // Other pages, so that some words are common and some are not.
        Page("pay", "Pay your bill", "Pay by card, by phone or at a shop. Ring us on 01632 960100 if you cannot pay.");
        Page("complain", "Complain about us", "We answer a complaint in 10 working days. Ring us on 01632 960100.");
        Page("school", "Schools", "Schools open in September. Apply online. It is free to apply.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    // prices
    [InlineData("Vans at the tip", "A van permit costs £12 a year.", "Van and trailer permits", "You need a permit to bring a van. A permit costs £15.")]
    [InlineData("Large items", "## What does it cost?\n- up to 3 bulky items: £32\n- each extra item: £8", "Old sofas", "You pay £35 for us to take up to 3 bulky items away.")]
    [InlineData("Public toilets", "Toilets at beaches cost 20p.", "On the beach", "There are toilets at most beaches. The toilets cost 50p.")]
    [InlineData("Replacement bins", "A replacement bin costs £30.", "Stolen bins", "If your bin was stolen, a replacement bin is free.")]
    [InlineData("Dropped kerbs", "The dropped kerb application fee is £1,250.", "Drives", "To park on a drive you need a dropped kerb. The application fee is £1,350 and you cannot get it back.")]
    // phone numbers
    [InlineData("Losing your home", "Ring Housing Options on 01632 960140 today.", "Nowhere to stay", "Call Housing Options: 01632 960141.")]
    [InlineData("Stray dogs", "Ring our dog warden on 01632 960193.", "Dog fouling", "The dog warden's number is [01632 960194](tel:01632960194).")]
    // opening times
    [InlineData("Libraries", "Marlbury Library is open Monday to Friday, 9am to 5pm.", "Computers", "Use a computer at Marlbury Library on weekdays, 9am to 6pm.")]
    [InlineData("Tips", "From April to September the tips open 9am to 6pm.", "Rubbish", "The tips are open from 9am to 7pm from April to September.")]
    [InlineData("Tips", "Kingsmere tip is closed on Tuesdays.", "Rubbish", "You cannot use Kingsmere tip on Wednesdays: Kingsmere tip is closed on Wednesdays.")]
    // how long
    [InlineData("Missed bins", "Report a missed bin within 2 working days.", "Bins", "You have three working days to report a missed bin.")]
    [InlineData("Pest visits", "We visit within 5 working days for rats.", "Rats", "Rats in your home? We visit within 8 working days.")]
    // dates
    [InlineData("Primary school places", "Apply for a primary school place by 15 January 2027.", "Starting school", "The deadline to apply for a primary school place is 16 January.")]
    [InlineData("Garden waste", "The garden waste year runs from 1 March.", "Brown bins", "Each garden waste year starts on 1 April.")]
    // shares
    [InlineData("Living alone", "The single person discount is 25%.", "Your bill", "A single person discount of 20% is shown on your bill.")]
    public void What_two_pages_say_differently_of_the_same_thing_is_told(string oneTitle, string one, string otherTitle, string other)
    {
        Page("one", oneTitle, one);
        Page("other", otherTitle, other);

        var problem = Assert.Single(Contradictions.In(folder));

        Assert.EndsWith("other.md", problem.File, StringComparison.Ordinal);
        Assert.Contains("one.md:", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Brown bins", "We empty your garden bin. It costs £64 a year.\n\n## How do I pay?\nThe garden bin costs £65 a year. Pay online.")]
    [InlineData("Permits", "A resident permit costs £60 a year.\n\n## What is the price?\n- resident permit: £55\n- visitor permit: £2")]
    [InlineData("Adoption", "Ring the adoption team on 01632 960150.\n\n## Who do I call?\nThe number of the adoption team is 01632 960151.")]
    [InlineData("Appeals", "Send your appeal form by 28 March 2027.\n\n## When?\nThe last day for the appeal form is 29 March 2027.")]
    public void So_is_what_one_page_says_in_two_ways(string title, string body)
    {
        Page("one", title, body);

        Assert.Single(Contradictions.In(folder));
    }

    [Theory]
    // the same, written otherwise
    [InlineData("Fees", "The licence fee is £1,500.", "Licence fees", "A licence fee is £1500.00.")]
    [InlineData("Appeals", "You can appeal a parking fine within 14 days.", "Fines", "Appeal a parking fine within two weeks.")]
    [InlineData("Libraries", "Marlbury Library is open 9am to 5.30pm.", "Books", "Marlbury Library is open 09:00 to 17:30.")]
    [InlineData("Primary school places", "Apply for a primary school place by 15 January 2027.", "Starting school", "Apply for a primary school place by 15th January.")]
    [InlineData("Losing your home", "Ring Housing Options on 01632 960140.", "Nowhere to stay", "Ring Housing Options on 01632960140 now.")]
    // not the same thing
    [InlineData("Swimming", "A swim costs £5.20.", "Children", "A swim costs £3.10 for a child.")]
    [InlineData("Garden bins", "The first garden bin costs £64.", "Brown bins", "A second garden bin costs £40.")]
    [InlineData("Tips", "In winter the tips are open 9am to 4pm.", "Rubbish", "In summer the tips are open 9am to 6pm.")]
    [InlineData("Libraries", "Marlbury Library is open 9am to 5pm.", "Books", "Stourhaven Library is open 9am to 6pm.")]
    [InlineData("Libraries", "Marlbury Library is open 9am to 5pm on Mondays.", "Books", "Marlbury Library is open 9am to 1pm on Saturdays.")]
    [InlineData("Primary school places", "Apply for a primary school place by 15 January.", "Secondary", "Apply for a secondary school place by 31 October.")]
    [InlineData("Housing", "Ring Housing Options on 01632 960140.", "Repairs", "Ring Housing Repairs on 01632 960144.")]
    [InlineData("Housing", "Ring Housing Options on 01632 960140, or 01632 960199 at night.", "Night", "At night, ring Housing Options on 01632 960199.")]
    [InlineData("Noise", "Ring us about noise on 01632 960100.", "Dogs", "Ring us about noise from dogs on 01632 960193.")]
    [InlineData("Permits", "A van permit lasts 12 months.", "Vans", "We send a van permit within 5 working days.")]
    [InlineData("Moves", "An urgent repair is done in 24 hours.", "Homes", "A routine repair is done in 28 days.")]
    public void What_agrees_or_is_of_something_else_is_not(string oneTitle, string one, string otherTitle, string other)
    {
        Page("one", oneTitle, one);
        Page("other", otherTitle, other);

        Assert.Empty(Contradictions.In(folder));
    }

    [Fact]
    public void A_number_under_two_names_is_told()
    {
        Page("one", "Losing your home", "Ring Housing Options on 01632 960140.");
        Page("other", "Fostering", "Ring the Fostering Team on 01632 960140.");

        var problem = Assert.Single(Contradictions.In(folder));

        Assert.Contains("Housing Options", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_places_are_named_with_their_lines()
    {
        Page("one", "Garden waste", "Words.\n\n## What is it?\nGarden waste collection costs £64.");
        Page("other", "Brown bins", "Garden waste collection costs £70.");

        var problem = Assert.Single(Contradictions.In(folder));

        Assert.Equal(9, problem.Line);
        Assert.Contains("one.md:12", problem.Message, StringComparison.Ordinal);
        Assert.Contains("£64", problem.Message, StringComparison.Ordinal);
        Assert.Contains("£70", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Officers_can_say_that_two_pages_speak_of_different_things()
    {
        Page("one", "Garden waste", "Garden waste collection costs £64.");
        Page("other", "Brown bins", "Garden waste collection costs £70.", "differs from: [one]\n");

        Assert.Empty(Contradictions.In(folder));
    }

    private void Page(string topic, string title, string body, string more = "") => File.WriteAllText(
        Path.Combine(folder, topic + ".md"), $"---\ntopic: {topic}\ntitle: {title}\narea: a\nowner: o\nreview by: 2027-03-31\n{more}{(more.Length > 0 ? "" : "kind: answer\n")}---\n{body}\n");
}
