// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `nl`: StaticString {
    """
    #nl
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D} om {T}
    dr.full\t{E0} {d}\u{2009}–\u{2009}\t{D}\t{E0} {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} om {T}
    dr.long\t{d}–\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D} om {T}\u{2009}–\u{2009}\t{D} om {T}
    d.short\t{dd}-{mm}-{y}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}–\t{T}\t{D}, {T}–\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuari\tfebruari\tmaart\tapril\tmei\tjuni\tjuli\taugustus\tseptember\toktober\tnovember\tdecember
    M1\tjan\tfeb\tmrt\tapr\tmei\tjun\tjul\taug\tsep\tokt\tnov\tdec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tmaandag\tdinsdag\twoensdag\tdonderdag\tvrijdag\tzaterdag\tzondag
    E1\tma\tdi\two\tdo\tvr\tza\tzo
    E2\tM\tD\tW\tD\tV\tZ\tZ
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t.\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t¤\u{A0}-#\t,\t.\t3\t3\t1
    s\tAUDAU$\tBRLR$\tCADC$\tCNYCN¥\tEUR€\tFJDFJ$\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tSBDSI$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tZWGZiG
    r\tADAndorra\tAEVerenigde Arabische Emiraten\tAFAfghanistan\tAGAntigua en Barbuda\tAIAnguilla\tALAlbanië\tAMArmenië\tAOAngola\tAQAntarctica\tARArgentinië\tASAmerikaans-Samoa\tATOostenrijk\tAUAustralië\tAWAruba\tAXÅland\tAZAzerbeidzjan\tBABosnië en Herzegovina\tBBBarbados\tBDBangladesh\tBEBelgië\tBFBurkina Faso\tBGBulgarije\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQCaribisch Nederland\tBRBrazilië\tBSBahama’s\tBTBhutan\tBVBouveteiland\tBWBotswana\tBYBelarus\tBZBelize\tCACanada\tCCCocoseilanden\tCDCongo-Kinshasa\tCFCentraal-Afrikaanse Republiek\tCGCongo-Brazzaville\tCHZwitserland\tCIIvoorkust\tCKCookeilanden\tCLChili\tCMKameroen\tCNChina\tCOColombia\tCRCosta Rica\tCUCuba\tCVKaapverdië\tCWCuraçao\tCXChristmaseiland\tCYCyprus\tCZTsjechië\tDEDuitsland\tDJDjibouti\tDKDenemarken\tDMDominica\tDODominicaanse Republiek\tDZAlgerije\tECEcuador\tEEEstland\tEGEgypte\tEHWestelijke Sahara\tEREritrea\tESSpanje\tETEthiopië\tFIFinland\tFJFiji\tFKFalklandeilanden\tFMMicronesia\tFOFaeröer\tFRFrankrijk\tGAGabon\tGBVerenigd Koninkrijk\tGDGrenada\tGEGeorgië\tGFFrans-Guyana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGroenland\tGMGambia\tGNGuinee\tGPGuadeloupe\tGQEquatoriaal-Guinea\tGRGriekenland\tGSZuid-Georgia en Zuidelijke Sandwicheilanden\tGTGuatemala\tGUGuam\tGWGuinee-Bissau\tGYGuyana\tHKHongkong SAR van China\tHMHeard en McDonaldeilanden\tHNHonduras\tHRKroatië\tHTHaïti\tHUHongarije\tIDIndonesië\tIEIerland\tILIsraël\tIMIsle of Man\tINIndia\tIOBrits Indische Oceaanterritorium\tIQIrak\tIRIran\tISIJsland\tITItalië\tJEJersey\tJMJamaica\tJOJordanië\tJPJapan\tKEKenia\tKGKirgizië\tKHCambodja\tKIKiribati\tKMComoren\tKNSaint Kitts en Nevis\tKPNoord-Korea\tKRZuid-Korea\tKWKoeweit\tKYKaaimaneilanden\tKZKazachstan\tLALaos\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLitouwen\tLULuxemburg\tLVLetland\tLYLibië\tMAMarokko\tMCMonaco\tMDMoldavië\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshalleilanden\tMKNoord-Macedonië\tMLMali\tMMMyanmar (Birma)\tMNMongolië\tMOMacau SAR van China\tMPNoordelijke Marianen\tMQMartinique\tMRMauritanië\tMSMontserrat\tMTMalta\tMUMauritius\tMVMaldiven\tMWMalawi\tMXMexico\tMYMaleisië\tMZMozambique\tNANamibië\tNCNieuw-Caledonië\tNENiger\tNFNorfolk\tNGNigeria\tNINicaragua\tNLNederland\tNONoorwegen\tNPNepal\tNRNauru\tNUNiue\tNZNieuw-Zeeland\tOMOman\tPAPanama\tPEPeru\tPFFrans-Polynesië\tPGPapoea-Nieuw-Guinea\tPHFilipijnen\tPKPakistan\tPLPolen\tPMSaint-Pierre en Miquelon\tPNPitcairneilanden\tPRPuerto Rico\tPSPalestijnse gebieden\tPTPortugal\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORoemenië\tRSServië\tRURusland\tRWRwanda\tSASaoedi-Arabië\tSBSalomonseilanden\tSCSeychellen\tSDSoedan\tSEZweden\tSGSingapore\tSHSint-Helena\tSISlovenië\tSJSpitsbergen en Jan Mayen\tSKSlowakije\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalië\tSRSuriname\tSSZuid-Soedan\tSTSao Tomé en Principe\tSVEl Salvador\tSXSint-Maarten\tSYSyrië\tSZEswatini\tTCTurks- en Caicoseilanden\tTDTsjaad\tTFFranse Gebieden in de zuidelijke Indische Oceaan\tTGTogo\tTHThailand\tTJTadzjikistan\tTKTokelau\tTLOost-Timor\tTMTurkmenistan\tTNTunesië\tTOTonga\tTRTurkije\tTTTrinidad en Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAOekraïne\tUGOeganda\tUMKleine afgelegen eilanden van de Verenigde Staten\tUSVerenigde Staten\tUYUruguay\tUZOezbekistan\tVAVaticaanstad\tVCSaint Vincent en de Grenadines\tVEVenezuela\tVGBritse Maagdeneilanden\tVIAmerikaanse Maagdeneilanden\tVNVietnam\tVUVanuatu\tWFWallis en Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAZuid-Afrika\tZMZambia\tZWZimbabwe
    l\t en \t\t, \t, \t en \t
    lo\t of \t\t, \t, \t of \t
    w\t1
    x\tNederlands\tNederlands
    @nl-AW\tNederlands\tNederlands (Aruba)
    s\tAWGAfl.
    @nl-BE\tNederlands\tNederlands (België)
    d.short\t{d}/{mm}/{y}
    @nl-BQ\tNederlands\tNederlands (Caribisch Nederland)
    s\tUSD$
    @nl-CW\tNederlands\tNederlands (Curaçao)
    @nl-SX\tNederlands\tNederlands (Sint-Maarten)
    s\tANGNAf.
    @nl-SR\tNederlands\tNederlands (Suriname)
    s\tSRD$
    @nl-NL\tNederlands\tNederlands (Nederland)

    """
  }
}
