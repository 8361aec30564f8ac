// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `mt`: StaticString {
    """
    #mt
    t\t{HH}:{n}
    d.full\t{E0}, {d} ta’ {M0} {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{E0}, {d} {M0}, {y}\t{E0}, {d} ta’ {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{d} ta’ {M0} {y}
    dt.long\t{D} {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{d} {M0} {y}\t{y} {M0} {d}\u{2009}–\u{2009}\t{M0} {d}\t{d} {M0}, {y}\u{2009}–\u{2009}\t{d} {M0}, {y}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJannar\tFrar\tMarzu\tApril\tMejju\tĠunju\tLulju\tAwwissu\tSettembru\tOttubru\tNovembru\tDiċembru
    M1\tJan\tFra\tMar\tApr\tMej\tĠun\tLul\tAww\tSet\tOtt\tNov\tDiċ
    M2\tJn\tFr\tMz\tAp\tMj\tĠn\tLj\tAw\tSt\tOb\tNv\tDċ
    E\t0\t1\t2
    E0\tIt-Tnejn\tIt-Tlieta\tL-Erbgħa\tIl-Ħamis\tIl-Ġimgħa\tIs-Sibt\tIl-Ħadd
    E1\tTne\tTli\tErb\tĦam\tĠim\tSib\tĦad
    E2\tTn\tTl\tEr\tĦm\tĠm\tSb\tĦd
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    z\t000Greenwich Mean Time\t021Standard\t071tas-Sajf
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEl-Emirati Għarab Magħquda\tAFl-Afganistan\tAGAntigua u Barbuda\tAIAnguilla\tALl-Albanija\tAMl-Armenja\tAOl-Angola\tAQl-Antartika\tARl-Arġentina\tASis-Samoa Amerikana\tATl-Awstrija\tAUl-Awstralja\tAWAruba\tAXil-Gżejjer Aland\tAZl-Ażerbajġan\tBAil-Bożnija-Ħerzegovina\tBBBarbados\tBDil-Bangladesh\tBEil-Belġju\tBFil-Burkina Faso\tBGil-Bulgarija\tBHil-Bahrain\tBIil-Burundi\tBJil-Benin\tBLSaint Barthélemy\tBMBermuda\tBNil-Brunei\tBOil-Bolivja\tBQin-Netherlands tal-Karibew\tBRIl-Brażil\tBSil-Bahamas\tBTil-Bhutan\tBVGżira Bouvet\tBWil-Botswana\tBYil-Belarussja\tBZil-Belize\tCAil-Kanada\tCCGżejjer Cocos (Keeling)\tCDir-Repubblika Demokratika tal-Kongo\tCFir-Repubblika Ċentru-Afrikana\tCGil-Kongo - Brazzaville\tCHl-Iżvizzera\tCIil-Kosta tal-Avorju\tCKGżejjer Cook\tCLiċ-Ċili\tCMil-Kamerun\tCNiċ-Ċina\tCOil-Kolombja\tCRil-Costa Rica\tCUKuba\tCVCape Verde\tCWCuraçao\tCXil-Gżira Christmas\tCYĊipru\tCZir-Repubblika Ċeka\tDEil-Ġermanja\tDJil-Djibouti\tDKid-Danimarka\tDMDominica\tDOir-Repubblika Dominicana\tDZl-Alġerija\tECl-Ekwador\tEEl-Estonja\tEGl-Eġittu\tEHis-Saħara tal-Punent\tERl-Eritrea\tESSpanja\tETl-Etjopja\tFIil-Finlandja\tFJFiġi\tFKil-Gżejjer Falkland\tFMil-Mikroneżja\tFOil-Gżejjer Faeroe\tFRFranza\tGAil-Gabon\tGBir-Renju Unit\tGDGrenada\tGEil-Georgia\tGFil-Guyana Franċiża\tGGGuernsey\tGHil-Ghana\tGIĠibiltà\tGLGreenland\tGMil-Gambja\tGNil-Guinea\tGPGuadeloupe\tGQil-Guinea Ekwatorjali\tGRil-Greċja\tGSil-Georgia tan-Nofsinhar u l-Gżejjer Sandwich tan-Nofsinhar\tGTil-Gwatemala\tGUGuam\tGWil-Guinea-Bissau\tGYil-Guyana\tHKir-Reġjun Amministrattiv Speċjali ta’ Hong Kong tar-Repubblika tal-Poplu taċ-Ċina\tHMil-Gżejjer Heard u l-Gżejjer McDonald\tHNil-Honduras\tHRil-Kroazja\tHTil-Haiti\tHUl-Ungerija\tIDl-Indoneżja\tIEl-Irlanda\tILIżrael\tIMIsle of Man\tINl-Indja\tIQl-Iraq\tIRl-Iran\tISl-Iżlanda\tITl-Italja\tJEJersey\tJMil-Ġamajka\tJOil-Ġordan\tJPil-Ġappun\tKEil-Kenja\tKGil-Kirgiżistan\tKHil-Kambodja\tKIKiribati\tKMComoros\tKNSaint Kitts u Nevis\tKPil-Korea ta’ Fuq\tKRil-Korea t’Isfel\tKWil-Kuwajt\tKYil-Gżejjer Cayman\tKZil-Każakistan\tLAil-Laos\tLBil-Libanu\tLCSaint Lucia\tLIil-Liechtenstein\tLKis-Sri Lanka\tLRil-Liberja\tLSil-Lesoto\tLTil-Litwanja\tLUil-Lussemburgu\tLVil-Latvja\tLYil-Libja\tMAil-Marokk\tMCMonaco\tMDil-Moldova\tMEil-Montenegro\tMFSaint Martin\tMGMadagascar\tMHGżejjer Marshall\tMKil-Maċedonja ta’ Fuq\tMLil-Mali\tMMil-Myanmar/Burma\tMNil-Mongolja\tMOir-Reġjun Amministrattiv Speċjali tal-Macao tar-Repubblika tal-Poplu taċ-Ċina\tMPĠżejjer Mariana tat-Tramuntana\tMQMartinique\tMRil-Mauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVil-Maldivi\tMWil-Malawi\tMXil-Messiku\tMYil-Malasja\tMZil-Mozambique\tNAin-Namibja\tNCNew Caledonia\tNEin-Niġer\tNFGżira Norfolk\tNGin-Niġerja\tNIin-Nikaragwa\tNLin-Netherlands\tNOin-Norveġja\tNPin-Nepal\tNRNauru\tNUNiue\tNZNew Zealand\tOMl-Oman\tPAil-Panama\tPEil-Perù\tPFPolineżja Franċiża\tPGPapua New Guinea\tPHil-Filippini\tPKil-Pakistan\tPLil-Polonja\tPMSaint Pierre u Miquelon\tPNGżejjer Pitcairn\tPRPuerto Rico\tPSit-Territorji Palestinjani\tPTil-Portugall\tPWPalau\tPYil-Paragwaj\tQAil-Qatar\tRERéunion\tROir-Rumanija\tRSis-Serbja\tRUir-Russja\tRWir-Rwanda\tSAl-Arabja Sawdija\tSBil-Gżejjer Solomon\tSCis-Seychelles\tSDis-Sudan\tSEl-Iżvezja\tSGSingapore\tSHSaint Helena\tSIis-Slovenja\tSJSvalbard u Jan Mayen\tSKis-Slovakkja\tSLSierra Leone\tSMSan Marino\tSNis-Senegal\tSOis-Somalja\tSRis-Suriname\tSSis-Sudan t’Isfel\tSTSão Tomé u Príncipe\tSVEl Salvador\tSXSint Maarten\tSYis-Sirja\tSZl-Eswatini\tTCil-Gżejjer Turks u Caicos\tTDiċ-Chad\tTFIt-Territorji Franċiżi tan-Nofsinhar\tTGit-Togo\tTHit-Tajlandja\tTJit-Taġikistan\tTKit-Tokelau\tTLTimor Leste\tTMit-Turkmenistan\tTNit-Tuneżija\tTOTonga\tTRit-Turkija\tTTTrinidad u Tobago\tTVTuvalu\tTWit-Tajwan\tTZit-Tanzanija\tUAl-Ukrajna\tUGl-Uganda\tUMIl-Gżejjer Minuri Mbiegħda tal-Istati Uniti\tUSl-Istati Uniti\tUYl-Urugwaj\tUZl-Użbekistan\tVAl-Istat tal-Belt tal-Vatikan\tVCSaint Vincent u l-Grenadini\tVEil-Venezwela\tVGil-Gżejjer Verġni Brittaniċi\tVIil-Gżejjer Verġni tal-Istati Uniti\tVNil-Vjetnam\tVUVanuatu\tWFWallis u Futuna\tWSSamoa\tXKil-Kosovo\tYEil-Jemen\tYTMayotte\tZAl-Afrika t’Isfel\tZMiż-Żambja\tZWiż-Żimbabwe
    l\t u \t\t, \t, \t, u \t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tMalti\tMalti
    za\t#\tĦin Ċentrali Ewropew #
    @mt-MT\tMalti\tMalti (Malta)

    """
  }
}
