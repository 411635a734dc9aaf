using System.Collections.Frozen;

namespace CouncilBot.Conversations.Understanding.Contacts;

/// <summary>The letters with which a UK postcode can begin; WZ is nowhere, for examples and tests.</summary>
internal static class PostcodeAreas
{
    private static readonly FrozenSet<string> All = (
        "AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX "
        + "IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS "
        + "ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV WZ YO ZE").Split(' ').ToFrozenSet();

    public static bool Knows(string postcode) => All.Contains(postcode[..(char.IsAsciiLetter(postcode[1]) ? 2 : 1)]);
}
