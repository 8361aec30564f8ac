// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `vec`: StaticString {
    """
    #vec
    t\t{HH}:{n}
    d.full\t{E0} {d} {M0} {y}
    dt.full\t{D}, {T}
    dr.full\t{E0} {d} –\u{2009}\t{D}\t{E0} {d}\u{2009}{M0} –\u{2009}\t{D}\t{E0} {d}\u{2009}{M0} {y} –\u{2009}\t{D}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D}, {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d}\u{2009}{M0} –\u{2009}\t{D}\t{d}\u{2009}{M0} {y} –\u{2009}\t{D}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{dd}/{mm}/{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjenaro\tfebraro\tmarso\taprile\tmajo\tjugno\tlujo\tagosto\tsetenbre\totobre\tnovenbre\tdezenbre
    M1\tjen\tfeb\tmar\tapr\tmaj\tjug\tluj\tago\tset\toto\tnov\tdez
    M2\tJ\tF\tM\tA\tM\tJ\tL\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tluni\tmarti\tmèrcore\tzoba\tvènare\tsabo\tdoménega
    E1\tlun\tmar\tmer\tzob\tvèn\tsab\tdom
    E2\tL\tM\tM\tZ\tV\tS\tD
    gmt\tUTC\tUTC+\tUTC-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{202F}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{202F}¤\t-#\u{202F}¤\t,\t\u{202F}\t3\t3\t1
    s\tXCGCf
    r\tADAndora\tAEEmirài Àrabi Unìi\tAFAfghanistan\tAGAntigua e Barbuda\tAIAnguila\tALAlbania\tAMArmenia\tAOAngola\tAQAntàrtide\tARArjentina\tASSamòa meregane\tATÀustria\tAUAustralia\tAWAruba\tAXÌzole Aland\tAZAzerbaijan\tBABoznia e Erzegòvina\tBBBarbados\tBDBangladesh\tBEBeljo\tBFBurkina Fazo\tBGBulgarìa\tBHBarein\tBIBurundi\tBJBenin\tBLS. Bartolomèo\tBMBermuda\tBNBrunéi\tBOBolivia\tBQPaezi Basi caraìbeghi\tBRBrazile\tBSBahamas\tBTButan\tBVÌzola Buvet\tBWBotzwana\tBYBelorusia\tBZBelize\tCACànada\tCCÌzole Cocos (Keeling)\tCDRepùblega Democràtega de’l Congo\tCFRepùblega Sentrafregana\tCGRepùblega de’l Congo\tCHZvìsara\tCICosta d’Avorio\tCKÌzole Cook\tCLCile\tCMCàmerun\tCNSina\tCOColonbia\tCRCosta Rica\tCUCuba\tCVCao Verdo\tCWCuraçao\tCXÌzola de Nadale\tCYSipro\tCZCechia\tDEJermania\tDJJibuti\tDKDanimarca\tDMDoménega\tDORepùblega Domenegana\tDZAljerìa\tECÈcuador\tEEEstonia\tEGEjito\tEHSahara Osidentale\tEREritrèa\tESSpagna\tETEtiopia\tFIFinlanda\tFJFiji\tFKÌzole Malvine\tFMMicronezia\tFOÌzole Fàroe\tFRFransa\tGAGabon\tGBRegno Unìo\tGDGranada\tGEJeorja\tGFGuyana franseze\tGGGuernsey\tGHGana\tGIGibiltera\tGLGroenlanda\tGMGanbia\tGNGuinèa\tGPGuadalupa\tGQGuinèa Ecuatoriale\tGRGrecia\tGSGeorgia de’l sud e Sandwich de’l sud\tGTGuatemala\tGUGuam\tGWGuinèa Bisào\tGYGuyana\tHKRAS de Hong Kong\tHMÌzole Heard e McDonald\tHNHonduras\tHRCroasia\tHTHaiti\tHUOngarìa\tIDIndonezia\tIEIrlanda\tILIzraele\tIMÌzola de Man\tINIndia\tIOTeritorio britànego de l’Osèano Indian\tIQIrac\tIRIran\tISIzlanda\tITItalia\tJEJersey\tJMJamàega\tJOJordania\tJPJapon\tKEKenya\tKGKirghizistan\tKHCanboja\tKIKiribati\tKMÌzole Comore\tKNS. Cristofer e Nevis\tKPCorèa de’l nord\tKRCorèa de’l sud\tKWKuwait\tKYÌzole Caiman\tKZKazakistan\tLALaos\tLBLìbano\tLCS. Lusìa\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLezoto\tLTLituania\tLULusenburgo\tLVLetonia\tLYLibia\tMAMaroco\tMCMònaco\tMDMoldavia\tMEMontenegro\tMFS. Martin (Fransa)\tMGMadagascar\tMHÌzole Marshall\tMKMasedonia de’l nord\tMLMali\tMMMyanmar (Birmania)\tMNMongolia\tMORAS de Macào\tMPÌzole Mariane setentrionali\tMQMartiniga\tMRMauritania\tMSMontserat\tMTMalta\tMUÌzole Maurisio\tMVMaldive\tMWMalawi\tMXMèsego\tMYMalèizia\tMZMozanbigo\tNANamibia\tNCNova Caledonia\tNENiger\tNFÌzola Norfolk\tNGNigeria\tNINicaragua\tNLPaezi Basi\tNONorveja\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelanda\tOMOman\tPAPànama\tPEPerù\tPFPolinezia franseze\tPGPapua Nova Guinèa\tPHFilipine\tPKPakistan\tPLPolonia\tPMS. Piero e Michelon\tPNÌzole Pitcairn\tPRPortorico\tPSTeritori palestinezi\tPTPortogalo\tPWPalàu\tPYParaguài\tQACatar\tREÌzola Reunion\tRORomania\tRSSerbia\tRURusia\tRWRuanda\tSAArabia Saudìa\tSBÌzole Salomon\tSCÌzole Seisel\tSDSudan\tSEZvesia\tSGSingapore\tSHÌzola S. Èlena\tSIZlovenia\tSJZvàlbard e Jan Mayen\tSKZlovachia\tSLSiera Leon\tSMSan Marin\tSNSènegal\tSOSomalia\tSRSuriname\tSSSud Sudan\tSTS. Tomazo e Prìnsipe\tSVEl Salvador\tSXS. Martin (Paezi Basi)\tSYSiria\tSZEsuatini\tTCTurks e Caicos\tTDCiad\tTFTeritori fransezi de’l sud\tTGTogo\tTHTailandia\tTJTajikistan\tTKTokelàu\tTLTimor Est\tTMTurkmenistan\tTNTunizìa\tTOTonga\tTRTurchia\tTTTrinidà e Tabaco\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUcraina\tUGUganda\tUMÌzołe perifèreghe meregane\tUSStadi Unìi\tUYUruguài\tUZUzbekistan\tVAVategan\tVCS. Vincenso e Granadine\tVEVenesuela\tVGÌzole Vèrjini britàneghe\tVIÌzole Vèrjini meregane\tVNVietnam\tVUVanuatu\tWFWallis e Futuna\tWSSamòa\tXKKòsovo\tYEYemen\tYTÌzole Maiote\tZASudàfrega\tZMZanbia\tZWZinbawe
    l\t e \t\t, \t, \t e \t
    lo\t o \t\t, \t, \t, o \t
    w\t1
    x\tveneto\tveneto
    @vec-IT\tveneto\tveneto (Italia)

    """
  }
}
