// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `eo`: StaticString {
    """
    #eo
    t\t{HH}:{n}
    d.full\t{E0}, la {d}-a de {M0} {y}
    dt.full\t{D} je {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0} {y}\t{E0}, {d} {M0}\u{2009}{y} –\u{2009}\t{E0}, {d} {M0} {y}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} je {T}\u{2009}–\u{2009}\t{D} je {T}
    d.long\t{y}-{M0}-{dd}
    dt.long\t{D} je {T}
    dr.long\t{d}–\t{d} {M0} {y}\t{d} {M0}\u{2009}–\u{2009}\t{d} {M0} {y}\t{d} {M0} {y}\u{2009}–\u{2009}\t{d} {M0} {y}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} je {T}\u{2009}–\u{2009}\t{D} je {T}
    d.short\t{yy}-{mm}-{dd}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuaro\tFebruaro\tMarto\tAprilo\tMajo\tJunio\tJulio\tAŭgusto\tSeptembro\tOktobro\tNovembro\tDecembro
    M1\tJan\tFeb\tMar\tApr\tMaj\tJun\tJul\tAŭg\tSep\tOkt\tNov\tDec
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tlundo\tmardo\tmerkredo\tĵaŭdo\tvendredo\tsabato\tdimanĉo
    E1\tlu\tma\tme\tĵa\tve\tsa\tdi
    E2\tl\tm\tm\tĵ\tv\ts\td
    gmt\tUTC\tUTC+\tUTC-\t:\t\t1
    z\t00aa\t011orientafrik\t022centreŭrop\t031okcidentafrik\t041centrafrik\t052orienteŭrop\t064orienteŭrop\t074centreŭrop\t081sudafrik\t097Havajo-Aleutoj\t0abHavajo-Aleutoj\t0b2alask\t0c4alask\t0d6atlantik\t0e2brazilj\t0f2argentin\t0g2paragvaj\t0h6orient\t0i6centr\t0j2amazon\t0k2kolombi\t0l6montar\t0m8montar\t0n1venezuel\t0o3Franca Gujano\t0p8centr\t0q1jukoni\t0r8orient\t0t6pacifik\t0u8pacifik\t0v8atlantik\t0y1ekvador\t0z1gujan\t107Kubo\t11bKubo\t122pacifika meksik\t131bolivi\t142peru\t157Sankta Piero kaj Mikelono\t16bSankta Piero kaj Mikelono\t172urugvaj\t187Fernando de Noronha\t191surinam\t1a2ĉili\t1b4ĉili\t1c7Novlando\t1dbNovlando\t1ecokcident\t1f3Davis\t1g3Dumont d’Urville\t1hcorient\t1i4orienta aŭstrali\t1j3Mawson\t1k2novzeland\t1l4novzeland\t1m3Rothera\t1n3Showa\t1o3Vostok\t1p2arab\t1q1kazaĥ\t1s2turkmen\t1t2azerbajĝan\t1u1hindoĉin\t1v2krasnojarsk\t1w1kirgiz\t1x1brunej\t1y2hind\t1z2jakutsk\t202ulanbator\t212ĉin\t222bangladeŝ\t231orient-timor\t242arabgolf\t251taĝik\t262honkong\t272ĥovd\t282irkutsk\t2a1okcident-indonezi\t2b1orient-indonezi\t2c2israel\t2d4israel\t2e1afgan\t2f2pakistan\t2g1nepal\t2h1malajzi\t2i2magadan\t2j1centr-indonezi\t2k2filipin\t2l2omsk\t2m2kore\t2n1birm\t2o2uzbek\t2p2singapur\t2q2tajvan\t2r2kartvel\t2s2iran\t2t1butan\t2u2japan\t2v2vladivostok\t2w2jekaterinburg\t2x2armen\t2y7Acoroj\t2zbAcoroj\t302okcidenteŭrop\t314okcidenteŭrop\t322kaboverd\t333Sud-Georgio\t342falkland\t35ccentr\t364centra aŭstrali\t37ccentrokcident\t387Lord Howe\t39bLord Howe\t3a2paskinsul\t3b4paskinsul\t3c2irland\t3daa\t3f4brit\t3g2moskv\t3h7Havajo-Aleutoj\t3i1hindocean\t3j9kristnask\t3k9kokos\t3l3Francaj Sudaj Teritorioj\t3m1sejŝel\t3n1maldiv\t3o2maŭrici\t3p3Reunio\t3q9marŝal\t3r2ĉatham\t3s4ĉatham\t3t2samo\t3u3Ĉuuk\t3v2vanuatu\t3w9feniks\t3x1tokela\t3y2fiĝi\t3z1tuval\t401galapag\t413Gambier\t423Salomonoj\t431ĉamor\t443Liniaj Insuloj\t453Kosrae\t469markiz\t472uson-samo\t481naur\t491niu\t4a2norfolkinsul\t4b4norfolkinsul\t4c2novkaledoni\t4d1palaŭ\t4e9pitkarn\t4f3Ponape\t4g3Papuo-Nov-Gvineo\t4h2kukinsul\t4i1tahiti\t4j9gilbert\t4k2tong\t4l9vejk\t4m3Valiso kaj Futuno
    nu\tlatn
    n.latn\t-#\t,\t\u{202F}\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t#\u{202F}¤\t-#\u{202F}¤\t,\t\u{202F}\t3\t3\t1
    s\tEUR€
    r\tADAndoro\tAEUnuiĝintaj Arabaj Emirlandoj\tAFAfganujo\tAGAntigvo kaj Barbudo\tAIAngvilo\tALAlbanujo\tAMArmenujo\tAOAngolo\tAQAntarkto\tARArgentino\tASUsona Samoo\tATAŭstrujo\tAUAŭstralio\tAWArubo\tAXAlando\tAZAzerbajĝano\tBABosnujo kaj Hercegovino\tBBBarbado\tBDBangladeŝo\tBEBelgujo\tBFBurkino\tBGBulgarujo\tBHBarejno\tBIBurundo\tBJBenino\tBLSankta Bartolomeo\tBMBermudoj\tBNBrunejo\tBOBolivio\tBQKariba Nederlando\tBRBrazilo\tBSBahamoj\tBTButano\tBVBuvetinsulo\tBWBocvano\tBYBelorusujo\tBZBelizo\tCAKanado\tCCKokosinsuloj\tCDKongo Kinŝasa\tCFCentr-Afriko\tCGKongo Brazavila\tCHSvisujo\tCIEbur-Bordo\tCKKukinsuloj\tCLĈilio\tCMKameruno\tCNĈinujo\tCOKolombio\tCRKostariko\tCUKubo\tCVKaboverdo\tCWKuracao\tCXKristnaskinsulo\tCYKipro\tCZĈeĥujo\tDEGermanujo\tDJĜibutio\tDKDanujo\tDMDominiko\tDODominika Respubliko\tDZAlĝerio\tECEkvadoro\tEEEstonujo\tEGEgiptujo\tEHOkcidenta Saharo\tEREritreo\tESHispanujo\tETEtiopujo\tFIFinnlando\tFJFiĝio\tFKFalklandoj\tFMMikronezio\tFOFerooj\tFRFrancujo\tGAGabono\tGBUnuiĝinta Reĝlando\tGDGrenado\tGEKartvelujo\tGFFranca Gujano\tGGGernezejo\tGHGanao\tGIĜibraltaro\tGLGronlando\tGMGambio\tGNGvineo\tGPGvadelupo\tGQEkvatora Gvineo\tGRGrekujo\tGSSud-Georgio kaj Sud-Sandviĉinsuloj\tGTGvatemalo\tGUGvamo\tGWGvineo-Bisaŭo\tGYGujano\tHKHonkongo (SAR de Ĉinujo)\tHMHerda kaj Makdonaldaj Insuloj\tHNHonduro\tHRKroatujo\tHTHaitio\tHUHungarujo\tIDIndonezio\tIEIrlando\tILIsraelo\tIMManksinsulo\tINHindujo\tIOBrita Hindoceana Teritorio\tIQIrako\tIRIrano\tISIslando\tITItalujo\tJEĴerzejo\tJMJamajko\tJOJordanio\tJPJapanujo\tKEKenjo\tKGKirgizujo\tKHKamboĝo\tKIKiribato\tKMKomoroj\tKNSankta Kristoforo kaj Neviso\tKPNord-Koreujo\tKRSud-Koreujo\tKWKuvajto\tKYKajmana Insularo\tKZKazaĥujo\tLALaoso\tLBLibano\tLCSankta Lucio\tLILiĥtenŝtejno\tLKSrilanko\tLRLiberio\tLSLesoto\tLTLitovujo\tLULuksemburgo\tLVLatvujo\tLYLibio\tMAMaroko\tMCMonako\tMDMoldavujo\tMEMontenegro\tMFSaint-Martin\tMGMadagaskaro\tMHMarŝaloj\tMKNord-Makedonujo\tMLMalio\tMMBirmo\tMNMongolujo\tMOMakao (SAR de Ĉinujo)\tMPNord-Marianoj\tMQMartiniko\tMRMaŭritanio\tMSMoncerato\tMTMalto\tMUMaŭricio\tMVMaldivoj\tMWMalavio\tMXMeksiko\tMYMalajzio\tMZMozambiko\tNANamibio\tNCNov-Kaledonio\tNENiĝero\tNFNorfolkinsulo\tNGNiĝerio\tNINikaragvo\tNLNederlando\tNONorvegujo\tNPNepalo\tNRNauro\tNUNiuo\tNZNov-Zelando\tOMOmano\tPAPanamo\tPEPeruo\tPFFranca Polinezio\tPGPapuo-Nov-Gvineo\tPHFilipinoj\tPKPakistano\tPLPollando\tPMSankta Piero kaj Mikelono\tPNPitkarna Insulo\tPRPuertoriko\tPSPalestinaj teritorioj\tPTPortugalujo\tPWPalaŭo\tPYParagvajo\tQAKataro\tREReunio\tRORumanujo\tRSSerbujo\tRURusujo\tRWRuando\tSASauda Arabujo\tSBSalomonoj\tSCSejŝeloj\tSDSudano\tSESvedujo\tSGSingapuro\tSHSankta Heleno\tSISlovenujo\tSJSvalbardo kaj Janmajeno\tSKSlovakujo\tSLSieraleono\tSMSanmarino\tSNSenegalo\tSOSomalujo\tSRSurinamo\tSSSud-Sudano\tSTSantomeo kaj Principeo\tSVSalvadoro\tSXSint-Maarten\tSYSirio\tSZSvazilando\tTCTurkoj kaj Kajkoj\tTDĈado\tTFFrancaj Sudaj Teritorioj\tTGTogolando\tTHTajlando\tTJTaĝikujo\tTKTokelao\tTLOrienta Timoro\tTMTurkmenujo\tTNTunizio\tTOTongo\tTRTurkujo\tTTTrinidado kaj Tobago\tTVTuvalo\tTWTajvano\tTZTanzanio\tUAUkrainujo\tUGUgando\tUMUsonaj malgrandaj insuloj\tUSUsono\tUYUrugvajo\tUZUzbekujo\tVAVatikano\tVCSankta Vincento kaj Grenadinoj\tVEVenezuelo\tVGBritaj Virgulininsuloj\tVIUsonaj Virgulininsuloj\tVNVjetnamujo\tVUVanuatuo\tWFValiso kaj Futuno\tWSSamoo\tXKKosovo\tYEJemeno\tYTMajoto\tZASud-Afriko\tZMZambio\tZWZimbabvo
    l\t kaj \t\t, \t, \t kaj \t
    lo\t aŭ \t\t, \t, \t aŭ \t
    w\t1
    x\tEsperanto\tEsperanto
    za\t#\t#a tempo\t#a norma tempo\ttempo: #\t#a somera tempo\t#a tempo)\t#a nordamerika norma tempo\t# (norma tempo)\t#a nordamerika somera tempo\t#insula tempo\tuniversala tempo kunordigit#\t# (somera tempo)\t#a aŭstralia norma tempo
    @eo-001\tEsperanto\tEsperanto (mondo)

    """
  }
}
