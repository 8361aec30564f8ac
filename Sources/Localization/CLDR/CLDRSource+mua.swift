// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mua`: StaticString {
    """
    #mua
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{M0} {d}, {E0}\t{y} {M0} {d}, {E0}\u{2009}–\u{2009}\t{y} {M0} {d}, {E0}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{y} {M0} {d}–\t{d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{y} {M0} {d}\u{2009}–\u{2009}\t{y} {M0} {d}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{d}/{m}/{y}
    dt.short\t{D} {T}
    dr.short\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}\t{y}-{mm}-{dd}\u{2009}–\u{2009}\t{y}-{mm}-{dd}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y} {M0}
    mr\t{y} {M0}–\t{M0}\t{y} {M0}\u{2009}–\u{2009}\t{y} {M0}
    M\t0\t1\t2
    M0\tFĩi Loo\tCokcwaklaŋne\tCokcwaklii\tFĩi Marfoo\tMadǝǝuutǝbijaŋ\tMamǝŋgwãafahbii\tMamǝŋgwãalii\tMadǝmbii\tFĩi Dǝɓlii\tFĩi Mundaŋ\tFĩi Gwahlle\tFĩi Yuru
    M1\tFLO\tCLA\tCKI\tFMF\tMAD\tMBI\tMLI\tMAM\tFDE\tFMU\tFGW\tFYU
    M2\tO\tA\tI\tF\tD\tB\tL\tM\tE\tU\tW\tY
    E\t0\t1\t2
    E0\tComlaaɗii\tComzyiiɗii\tComkolle\tComkaldǝɓlii\tComgaisuu\tComzyeɓsuu\tCom’yakke
    E1\tCla\tCzi\tCko\tCka\tCga\tCze\tCya
    E2\tL\tZ\tO\tA\tG\tE\tY
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t,\t.\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tPHP₱\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADandorra\tAESǝr Arabiya ma taini\tAFafghanistaŋ\tAGantiguan ne Barbuda\tAIanguiya\tALalbaniya\tAMarmeniya\tAOangola\tARargentiniya\tASsamoa Amerika\tATaustriya\tAUaustraliya\tAWaruba\tAZazerbaijaŋ\tBAbosniya ne Herzegovina\tBBbarbadiya\tBDbangladeshiya\tBEbelgika\tBFburkina Faso\tBGbulgariya\tBHbahraiŋ\tBIburundi\tBJbeniŋ\tBMbermudiya\tBNbruniya\tBOboliviya\tBRbrazilya\tBSbahamas\tBTbutaŋ\tBWbotswana\tBYbelarussiya\tBZbeliziya\tCAkanada\tCDSǝr Kongo ma dii ne zair\tCFcentrafrika\tCGkongo\tCHSǝr Swiss\tCIser Ivoiriya\tCKkook ma laŋne\tCLsyili\tCMkameruŋ\tCNsyiŋ\tCOkolombiya\tCRkosta Rika\tCUKuba\tCVkap ma laŋne\tCYSyipriya\tCZSǝr Syek\tDEGermaniya\tDJDjibouti\tDKDaŋmark\tDMDominik\tDOSǝr Dominik ma lii\tDZalgeriya\tECEkwatǝr\tEEEstoniya\tEGSǝr Egypt\tERSǝr Eritre\tESEspaŋiya\tETEtiopia\tFISǝr Finland\tFJSǝr Fiji\tFKSǝr malouniya ma laŋne\tFMMicronesiya\tFRFranssǝ\tGAGaboŋ\tGBSǝr Anglofoŋ\tGDGrenadǝ\tGEGeorgiya\tGFSǝr Guyana ma Franssǝ\tGHGana\tGISǝr Gibraltar\tGLSǝr Groenland\tGMGambiya\tGNGuine\tGPSǝr Gwadeloupǝ\tGQSǝr Guine\tGRSǝr Grek\tGTGwatemala\tGUGwam\tGWGuine ma Bissao\tGYGuyana\tHNSǝr Honduras\tHRkroatiya\tHTSǝr Haiti\tHUHungriya\tIDIndonesiya\tIESǝr Ireland\tILSǝr Israel\tINSǝr Indǝ\tIQIrak\tIRIraŋ\tISSǝr Island\tITItaliya\tJMJamaika\tJOJordaniya\tJPJapaŋ\tKESǝr Kenya\tKGKirgizstaŋ\tKHkambodiya\tKISǝr Kiribati\tKMkomora\tKNSǝr Kristof ne Nievǝ\tKPSǝr Kore fah sǝŋ\tKRSǝr Kore nekǝsǝŋ\tKWSǝr Kowait\tKYkayman ma laŋne\tKZKazakstaŋ\tLASǝr Laos\tLBLibaŋ\tLCSǝr Lucia\tLILichtǝnsteiŋ\tLKSǝr Lanka\tLRLiberiya\tLSSǝr Lesotho\tLTLituaniya\tLUSǝr Luxemburg\tLVLetoniya\tLYLibiya\tMAMarok\tMCMonako\tMDMoldoviya\tMGMadagaskar\tMHSǝr Marshall ma laŋne\tMLSǝr Mali\tMMSǝr Myanmar\tMNMongoliya\tMPSǝr Maria ma laŋne\tMQMartinika\tMRMauritaniya\tMSSǝr Montserrat\tMTSǝr Malta\tMUSǝr Mauricǝ\tMVMaldivǝ\tMWSǝr Malawi\tMXMexiko\tMYMalaysiya\tMZMozambika\tNANamibiya\tNCKaledoniya mafuu\tNESǝr Niger\tNFNorfolk ma laŋne\tNGNigeriya\tNINikaragwa\tNLSǝr ma kasǝŋ\tNONorvegǝ\tNPSǝr Nepal\tNRSǝr Nauru\tNUNiwe\tNZZeland mafuu\tOMOmaŋ\tPASǝr Panama\tPEPeru\tPFSǝr Polynesiya ma Franssǝ\tPGPapuasiya Guine mafuu\tPHFilipiŋ\tPKPakistaŋ\tPLPologŋ\tPMSǝr Pǝtar ne Mikǝlon\tPNPitkairn\tPRPorto Riko\tPSSǝr Palestiniya\tPTSǝr Portugal\tPWSǝr Palau\tPYParagwai\tQAKatar\tRESǝr Reunion\tRORomaniya\tRURussiya\tRWRwanda\tSASǝr Arabiya\tSBSǝr Salomon ma laŋne\tSCSaichel\tSDSudaŋ\tSESǝr Sued\tSGSingapur\tSHSǝr Helena\tSISloveniya\tSKSlovakiya\tSLSierra Leonǝ\tSMSǝr Marino\tSNSenegal\tSOSomaliya\tSRSǝr Surinam\tSTSao Tome ne Principe\tSVSǝr Salvador\tSYSyria\tSZSǝr Swaziland\tTCTurkiya ne kaicos ma laŋne\tTDsyad\tTGSǝr Togo\tTHTailand\tTJTajikistaŋ\tTKSǝr Tokelau\tTLTimoriya\tTMTurkmenistaŋ\tTNTunisiya\tTOSǝr Tonga\tTRTurkiya\tTTTrinite ne Tobago\tTVSǝr Tuvalu\tTWTaiwaŋ\tTZTanzaniya\tUAUkraiŋ\tUGUganda\tUSAmerika\tUYUrugwai\tUZUzbekistaŋ\tVAVaticaŋ\tVCSǝr Vinceŋ ne Grenadiŋ\tVESǝr Venezuela\tVGser Anglofon ma laŋne\tVISǝr amerika ma laŋne\tVNSǝr Vietnam\tVUSǝr Vanuatu\tWFWallis ne Futuna\tWSSǝr Samoa\tYEYemeŋ\tYTMayot\tZAAfrika nekǝsǝŋ\tZMZambiya\tZWZimbabwe
    l\t and \t\t, \t, \t, and \t
    lo\t or \t\t, \t, \t, or \t
    w\t1
    x\tMUNDAŊ\tMUNDAŊ
    za\t#
    @mua-CM\tMUNDAŊ\tMUNDAŊ (kameruŋ)

    """
  }
}
