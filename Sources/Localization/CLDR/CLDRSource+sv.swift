// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sv`: StaticString {
    """
    #sv
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} kl. {T}
    dr.full\t{E0} {dd} {M0}–\t{E0} {dd} {M0} {y}\t{E0} {dd} {M0}–\t{E0} {dd} {M0} {y}\t{E0} {dd} {M0} {y}–\t{E0} {dd} {M0} {y}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} kl. {T}–\t{D} kl. {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} kl. {T}
    dr.long\t{d}–\t{D}\t{d} {M0}–\t{D}\t{D}–\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} kl. {T}–\t{D} kl. {T}
    d.short\t{y}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}–\t{dd}\t{D}–\t{mm}-{dd}\t{D}–\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}–\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuari\tfebruari\tmars\tapril\tmaj\tjuni\tjuli\taugusti\tseptember\toktober\tnovember\tdecember
    M1\tjan.\tfeb.\tmars\tapr.\tmaj\tjuni\tjuli\taug.\tsep.\tokt.\tnov.\tdec.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmåndag\ttisdag\tonsdag\ttorsdag\tfredag\tlördag\tsöndag
    E1\tmån\ttis\tons\ttors\tfre\tlör\tsön
    E2\tM\tT\tO\tT\tF\tL\tS
    gmt\tGMT\tGMT+\tGMT−\t:\t\t1
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tBBDBds$\tBMDBM$\tBRLBR$\tBSDBS$\tBZDBZ$\tCADCA$\tDKKDkr\tDOPRD$\tEGPEG£\tEUR€\tILS₪\tISKIkr\tJMDJM$\tMXNMX$\tNOKNkr\tSEKkr\tUSDUS$\tXAFFCFA\tXCDEC$\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEFörenade Arabemiraten\tAFAfghanistan\tAGAntigua och Barbuda\tAIAnguilla\tALAlbanien\tAMArmenien\tAOAngola\tAQAntarktis\tARArgentina\tASAmerikanska Samoa\tATÖsterrike\tAUAustralien\tAWAruba\tAXÅland\tAZAzerbajdzjan\tBABosnien och Hercegovina\tBBBarbados\tBDBangladesh\tBEBelgien\tBFBurkina Faso\tBGBulgarien\tBHBahrain\tBIBurundi\tBJBenin\tBLS:t Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribiska Nederländerna\tBRBrasilien\tBSBahamas\tBTBhutan\tBVBouvetön\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCKokosöarna\tCDKongo-Kinshasa\tCFCentralafrikanska republiken\tCGKongo-Brazzaville\tCHSchweiz\tCIElfenbenskusten\tCKCooköarna\tCLChile\tCMKamerun\tCNKina\tCOColombia\tCRCosta Rica\tCUKuba\tCVKap Verde\tCWCuraçao\tCXJulön\tCYCypern\tCZTjeckien\tDETyskland\tDJDjibouti\tDKDanmark\tDMDominica\tDODominikanska republiken\tDZAlgeriet\tECEcuador\tEEEstland\tEGEgypten\tEHVästsahara\tEREritrea\tESSpanien\tETEtiopien\tFIFinland\tFJFiji\tFKFalklandsöarna\tFMMikronesien\tFOFäröarna\tFRFrankrike\tGAGabon\tGBStorbritannien\tGDGrenada\tGEGeorgien\tGFFranska Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönland\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQEkvatorialguinea\tGRGrekland\tGSSydgeorgien och Sydsandwichöarna\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong SAR\tHMHeardön och McDonaldöarna\tHNHonduras\tHRKroatien\tHTHaiti\tHUUngern\tIDIndonesien\tIEIrland\tILIsrael\tIMIsle of Man\tINIndien\tIOBrittiska territoriet i Indiska oceanen\tIQIrak\tIRIran\tISIsland\tITItalien\tJEJersey\tJMJamaica\tJOJordanien\tJPJapan\tKEKenya\tKGKirgizistan\tKHKambodja\tKIKiribati\tKMKomorerna\tKNS:t Kitts och Nevis\tKPNordkorea\tKRSydkorea\tKWKuwait\tKYCaymanöarna\tKZKazakstan\tLALaos\tLBLibanon\tLCS:t Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitauen\tLULuxemburg\tLVLettland\tLYLibyen\tMAMarocko\tMCMonaco\tMDMoldavien\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshallöarna\tMKNordmakedonien\tMLMali\tMMMyanmar (Burma)\tMNMongoliet\tMOMacao SAR\tMPNordmarianerna\tMQMartinique\tMRMauretanien\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiverna\tMWMalawi\tMXMexiko\tMYMalaysia\tMZMoçambique\tNANamibia\tNCNya Kaledonien\tNENiger\tNFNorfolkön\tNGNigeria\tNINicaragua\tNLNederländerna\tNONorge\tNPNepal\tNRNauru\tNUNiue\tNZNya Zeeland\tOMOman\tPAPanama\tPEPeru\tPFFranska Polynesien\tPGPapua Nya Guinea\tPHFilippinerna\tPKPakistan\tPLPolen\tPMS:t Pierre och Miquelon\tPNPitcairnöarna\tPRPuerto Rico\tPSPalestinska territorierna\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORumänien\tRSSerbien\tRURyssland\tRWRwanda\tSASaudiarabien\tSBSalomonöarna\tSCSeychellerna\tSDSudan\tSESverige\tSGSingapore\tSHS:t Helena\tSISlovenien\tSJSvalbard och Jan Mayen\tSKSlovakien\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSurinam\tSSSydsudan\tSTSão Tomé och Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyrien\tSZEswatini\tTCTurks- och Caicosöarna\tTDTchad\tTFFranska sydterritorierna\tTGTogo\tTHThailand\tTJTadzjikistan\tTKTokelauöarna\tTLÖsttimor\tTMTurkmenistan\tTNTunisien\tTOTonga\tTRTurkiet\tTTTrinidad och Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraina\tUGUganda\tUMUSA:s yttre öar\tUSUSA\tUYUruguay\tUZUzbekistan\tVAVatikanstaten\tVCS:t Vincent och Grenadinerna\tVEVenezuela\tVGBrittiska Jungfruöarna\tVIAmerikanska Jungfruöarna\tVNVietnam\tVUVanuatu\tWFWallis- och Futunaöarna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZASydafrika\tZMZambia\tZWZimbabwe
    l\t och \t\t, \t, \t och \t
    lo\t eller \t\t, \t, \t eller \t
    w\t1
    x\tsvenska\tsvenska
    @sv-AX\tsvenska\tsvenska (Åland)
    d.short\t{d}.{m}.{y}
    dr.short\t{y}-{mm}-{dd}–\t{dd}\t{y}-{mm}-{dd}–\t{mm}-{dd}\t{y}-{mm}-{dd}–\t{y}-{mm}-{dd}
    dtr.short\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{T}\t{y}-{mm}-{dd} {T}–\t{y}-{mm}-{dd} {T}
    @sv-FI\tsvenska\tsvenska (Finland)
    t\t{H}.{n}
    d.short\t{d}.{m}.{y}
    dr.short\t{d}–\t{D}\t{d}.{m}–\t{D}\t{D}–\t{D}
    @sv-SE\tsvenska\tsvenska (Sverige)

    """
  }
}
