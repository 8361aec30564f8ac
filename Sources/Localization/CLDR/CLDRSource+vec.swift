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
    z\t008meridian de Greenwich\t015Àfrega orientale\t026Europa sentrale\t035Àfrega osidentale\t045Àfrega sentrale\t056Europa orientale\t06bEuropa orientale\t07bEuropa sentrale\t085Àfrega meridionale\t091 Hawai e Aleutine\t0a3 Hawai e Aleutine\t0b6Alaska\t0cbAlaska\t0d6Atlàntego\t0e1 Brazilia\t0f6Arjentina\t0g9Paraguài\t0h9nord Amèrega orientale\t0i9nord Amèrega sentrale\t0j6Amasonia\t0k1 la Colonbia\t0l9nord Amèrega de le montagne\t0mdde le montagne\t0n8Venesuela\t0ocla Guyana franseze\t0pdsentrale\t0q8Yukon\t0rdorientale\t0t9Pasìfego\t0u3’l Pasìfego\t0vbAtlàntego\t0y5Ècuador\t0zcla Guyana\t101 Cuba\t113 Cuba\t129Mèsego de’l Pasìfego\t13cla Bolivia\t149Perù\t151 S. Piero e Michelon\t163 S. Piero e Michelon\t176Uruguài\t181 Fernando de Noronha\t198Suriname\t1a9Cile\t1b3’l Cile\t1c1 Teranova\t1d3 Teranova\t1e6Australia osidentale\t1fcDavis\t1gcDumont d’Urville\t1h6Australia orientale\t1ibAustralia orientale\t1jcMawson\t1k1 la Nova Zelanda\t1l3 la Nova Zelanda\t1mcRothera\t1ncSyowa\t1ocVostok\t1p6Arabia\t1q8Kazakistan\t1s9Turkmenistan\t1t6Azerbaijan\t1u5Indosina\t1v1 Krasnoyarsk\t1w8Kirghizistan\t1x8Brunéi\t1y5India\t1z1 Yakutsk\t201 Ulan Bàtor\t211 la Sina\t229Bangladesh\t238Timor Est\t248Golfo\t258Tajikistan\t261 Hong Kong\t271 Hovd\t281 Irkutsk\t2a5Indonezia osidentale\t2b5Indonezia orientale\t2c1 Izraele\t2d3 Izraele\t2e5Afghanistan\t2f9Pakistan\t2g8Nepal\t2hcla Malezia\t2i1 Magadan\t2j5Indonezia sentrale\t2k7Filipine\t2l1 Omsk\t2m1 la Corèa\t2ncMyanmar (Birmania)\t2o6Uzbekistan\t2pcSingapore\t2q1 Taipéi\t2r1 la Jeorja\t2s6Iran\t2t8Butan\t2u9Japon\t2v1 Vladivostok\t2w1 Ekaterinburgo\t2x6Armenia\t2y1 le Azore\t2z3 le Azore\t306Europa osidentale\t31bEuropa osidentale\t321 Cao Verdo\t33cla Georgia de’l sud\t347Malvine\t356Australia sentrale\t36bAustralia sentrale\t376Australia sentro osidentale\t386Ìzola Lord Howe\t39bÌzola Lord Howe\t3a6Ìzola de Pascua\t3bbÌzola de Pascua\t3c2’istà irlandeze\t3d0Ora universale coordenada\t3f2’istà britànega\t3g1 Mosca\t3h1 Hawai e Aleutine\t3i5Osèano Indian\t3jade Nadale\t3k4Cocos\t3lcle Tere fransezi de’l sud e de l’Antàrtego\t3m3 le Ìzole Seisel\t3n4Maldive\t3o7Maurisio\t3paReunion\t3q4Marshall\t3r7Ciatem\t3s3 le Ìzole Ciatem\t3t1 Apia\t3u8Chuuk\t3v7Vanuatu\t3w4Fenize\t3x4Tokelàu\t3y7Fiji\t3z4Tuvalu\t40cle Galàpagos\t414Gambier\t424Salomon\t43cChamoro\t444Ecuatoriali\t45aKosrae\t464Marchezi\t477Samòa\t48aNauru\t49aNiue\t4a6Ìzola Norfolk\t4bbÌzola Norfolk\t4c1 la Nova Caledonia\t4d4Palàu\t4e4Pitcairn\t4faPonpèi\t4gcla Papua Nova Guinèa\t4h7Cook\t4iaTaiti\t4j4Gilbert\t4k7Tonga\t4l5Atolo Wake\t4m4Wallis e Futuna
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
    za\t#\tOra normale de#\tOra d#\tOra d’istà de#\tOra de le Ìzole #\tOra de l’#\tOra normale de l’#\tOra normale de le Ìzole #\tOra de’l #\tOra normale de’l #\tOra de l’Ìzola #\tOra d’istà de l’#\tOra de #\tOra d’istà de’l nord Amèrega #
    @vec-IT\tveneto\tveneto (Italia)

    """
  }
}
